using System.Text;
using FlexSso.Json;
using FlexSso.Roles;

namespace FlexSso;

/// <summary>Writes whole payloads as JSON, directly as UTF-8.</summary>
internal sealed class PayloadJson(Utf8JsonBuffer json)
{
    private static readonly byte[] UserName = Encoding.ASCII.GetBytes("{\"app_metadata\":");
    private static readonly byte[] FlexName = Encoding.ASCII.GetBytes("{\"flex\":");
    private static readonly byte[] RolesName = Encoding.ASCII.GetBytes("{\"roles\":[");
    private static readonly byte[][] RoleNames = [.. FlexRoleNames.All.Select(static name => Encoding.ASCII.GetBytes($"\"{name}\""))];

    private readonly FlexPayloadWriter _attributes = new(json);

    /// <summary>Lets a method write a payload, and gives what it wrote as text.</summary>
    public static string TextOf(IFlexPayload payload, Action<PayloadJson, IFlexPayload> write)
    {
        if (payload is null)
            throw new ArgumentNullException(nameof(payload));
        Utf8JsonBuffer json = new(1024);
        try
        {
            write(new PayloadJson(json), payload);
            return json.ToString();
        }
        finally
        {
            json.Release();
        }
    }

    /// <summary>Writes a user object that holds the <c>flex</c> object and nothing else.</summary>
    public void UserPatch(IFlexPayload payload)
    {
        json.Raw(UserName);
        json.Raw(FlexName);
        Flex(payload);
        json.Raw('}');
        json.Raw('}');
    }

    /// <summary>Writes the whole <c>app_metadata</c> object.</summary>
    /// <param name="payload">The payload.</param>
    /// <param name="user">The user of an import, whose e-mail and name count towards the size of the worker.</param>
    public void AppMetadata(IFlexPayload payload, FlexImportUser? user = null)
    {
        json.Raw(FlexName);
        Flex(payload, user);
        AddMembers(payload.OtherAppMetadata);
        json.Raw('}');
    }

    /// <summary>Writes the <c>flex</c> object.</summary>
    public void Flex(IFlexPayload payload, FlexImportUser? user = null)
    {
        int start = json.Length;
        json.Raw(RolesName);
        AddRoles(payload.Roles);
        json.Raw(']');
        payload.WriteAttributes(_attributes);
        // Nearly every payload has fewer bytes than characters are allowed, and needs no counting.
        if (json.Length - start + WorkerLimit.ProfileBound(user) >= WorkerLimit.MaxLength)
            CheckWorker(start, user);
        AddMembers(payload.UnknownFlexMembers);
        json.Raw('}');
    }

    private void AddRoles(IReadOnlyList<FlexRole> roles)
    {
        if (roles is null || roles.Count == 0)
            throw new ArgumentException("A Flex user needs at least one role.");
        for (int i = 0; i < roles.Count; i++)
        {
            if (i > 0)
                json.Raw(',');
            if (!FlexRoleNames.IsDefined(roles[i]))
                throw FlexRoles.NotARole(roles[i]);
            json.Raw(RoleNames[(int)roles[i]]);
        }
    }

    private void AddMembers(FlexJsonMembers members)
    {
        if (members is null)
            return;
        for (int i = 0; i < members.Count; i++)
        {
            json.Raw(',');
            json.String(members[i].Key);
            json.Raw(':');
            json.Raw(members[i].Value);
        }
    }

    private void CheckWorker(int start, FlexImportUser? user)
    {
        string flex = Encoding.UTF8.GetString(json.Bytes, start, json.Length - start) + "}";
        int length = WorkerLimit.LengthOf(flex, user);
        if (length > WorkerLimit.MaxLength)
            throw new ArgumentException(WorkerLimit.Message(length) + ".");
    }
}
