using FlexSso.Generators.Tasks.Existing;
using FlexSso.Values;

namespace FlexSso.Generators.Tasks.Adopting;

/// <summary>Takes the arguments from an application: its ID, its name, the callback that counts, and its addon.</summary>
internal static class ClientAdopter
{
    public static void Adopt(DataNode client, SourceFile file, AdoptedDeclaration declaration)
    {
        if (client.FindObject("addons")?.FindObject("samlp") is { } addon)
            new AddonAdopter(addon, file, declaration).Adopt();
        if (client.Find("client_id")?.Value is { Kind: DataKind.Text } id)
            declaration.Set(AdoptedArgument.ClientId, id.Text, file, id.Start);
        if (client.Find("name")?.Value is { Kind: DataKind.Text } name && name.Text != ApplicationName.Default)
            declaration.Set(AdoptedArgument.ApplicationName, name.Text, file, name.Start);
        foreach (DataNode callback in client.Find("callbacks")?.Value.Elements ?? [])
        {
            if (callback.Kind == DataKind.Text)
                AdoptCallback(callback, file, declaration);
        }
    }

    // Legacy has the entity ID as a second callback.
    private static void AdoptCallback(DataNode callback, SourceFile file, AdoptedDeclaration declaration)
    {
        if (declaration.Says(AdoptedArgument.AcsUrl, callback.Text) || declaration.Says(AdoptedArgument.Audience, callback.Text))
            return;
        if (ClientChecker.NamesFlex(callback.Text) && !declaration.Has(AdoptedArgument.AcsUrl))
            declaration.Set(AdoptedArgument.AcsUrl, callback.Text, file, callback.Start);
        else
            declaration.Note(
                file,
                callback.Start,
                $"'{callback.Text}' is a further callback, and the uploads set the ACS URL only; add it by hand where it is still needed"
            );
    }
}
