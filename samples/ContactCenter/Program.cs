using Acme.ContactCenter;
using FlexSso;

// What a provisioning job does: one typed payload per agent, sent as the body of PATCH /api/v2/users/{id}.
AcmeFlex agent = new(FlexRole.Agent)
{
    Department = "Sales",
    Languages = ["en", "de"],
    VoiceCapacity = 2,
};
Console.WriteLine("A payload made at run time:");
Console.WriteLine(agent.ToAppMetadataJson());

Console.WriteLine($"Audience of Enhanced: {AcmeFlex.SamlAddon.Audience}");
Console.WriteLine($"Audience of Legacy:   {AcmeLegacyFlex.SamlAddon.Audience}");
foreach (FlexSsoUser user in AcmeFlex.Users)
    Console.WriteLine($"Declared: {user.Email} is {string.Join(", ", user.Roles.Select(FlexRoles.ToName))}");
