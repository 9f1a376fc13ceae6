using Acme.ContactCenter;
using FlexSso;

// What a provisioning job does: one typed payload per agent, sent with PATCH /api/v2/users/{id}. samples/Provisioning has the rest of it.
AcmeFlex agent = new(FlexRole.Agent)
{
    Department = "Sales",
    Languages = ["en", "de"],
    VoiceCapacity = 2,
};
Console.WriteLine("A payload made at run time, as the body of that PATCH:");
Console.WriteLine(agent.ToUserPatchJson());

Console.WriteLine($"Audience of Enhanced: {AcmeFlex.SamlAddon.Audience}");
Console.WriteLine($"Audience of Legacy:   {AcmeLegacyFlex.SamlAddon.Audience}");
foreach (FlexSsoUser user in AcmeFlex.Users)
    Console.WriteLine($"Declared: {user.Email} is {string.Join(", ", user.Roles.Select(FlexRoles.ToName))}");
