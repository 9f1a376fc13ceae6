namespace FlexSso.EndToEnd.Tests.Proof;

/// <summary>The rules about which no login can show anything, and why. Every other rule page needs a row in one of <c>Mistakes/</c>.</summary>
internal static class RulesWithoutLogin
{
    // What is not there yet is printed as soon as its page is.
    private static readonly SortedDictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["FLEXSSO0101"] = "nothing is generated, so there is nothing to log in with",
        ["FLEXSSO0102"] = "nothing is generated, so there is nothing to log in with",
        ["FLEXSSO0103"] = "nothing is generated, so there is nothing to log in with",
        ["FLEXSSO0105"] = "it is about where files are written, before anything is pasted",
        ["FLEXSSO0106"] = "the stray attribute changes no file",
        ["FLEXSSO0107"] = "it is about the environments of one class; each of them logs in like any other configuration",
        ["FLEXSSO0108"] = "no file can hold such a value, so there is none to log in with",
        ["FLEXSSO0207"] = "Legacy is proved like Enhanced; when Twilio switches it off is not known",
        ["FLEXSSO0303"] = "the role is written once, so the login is the right one",
        ["FLEXSSO0306"] = "the login is right; what Flex Insights then grants by default is not seen in it",
        ["FLEXSSO0308"] = "each user's login is right; that none of them is an admin is seen only afterwards",
        ["FLEXSSO0309"] = "the login is right; the role is only more than its user should have",
        ["FLEXSSO0411"] = "the value arrives; routing expressions read it long after the login",
        ["FLEXSSO0417"] = "the Action sends the documented name whatever the declaration says",
        ["FLEXSSO0418"] = "the login is right for the payload; that its user should have another value is seen only by whoever wrote it",
        ["FLEXSSO0503"] = "Auth0 decides about the connection before there is a SAML response",
        ["FLEXSSO0521"] = "Auth0 refuses to save the application, before anybody logs in",
        ["FLEXSSO0517"] = "Auth0 refuses to deploy the Action, before anybody logs in",
        ["FLEXSSO0518"] = "the login is right; the secret is in the assembly",
        ["FLEXSSO0519"] = "the login is right for everybody who is in that database",
        ["FLEXSSO0526"] = "agents can log in at a custom domain; Auth0's tools and its certificate need the tenant's own",
        ["FLEXSSO0602"] = "Twilio holds the URL against its list before it sends a request, and no software of the suite does that",
        ["FLEXSSO0603"] = "it is about windows of a browser; the response is the same in each",
        ["FLEXSSO0709"] = "no login has such a file: Auth0 has not taken it, or it is another one",
        ["FLEXSSO0711"] = "either side may be the right one",
        ["FLEXSSO0713"] = "it is about what is compared, before there is a difference",
        ["FLEXSSO0714"] = "it is about a declaration that does not exist yet",
        ["FLEXSSO0712"] = "what is not seen may be right",
        ["FLEXSSO0710"] = "the roster is refused by the build, before there is a file of any of its users",
        ["FLEXSSO0701"] = "it is about committed files, before anything is pasted",
        ["FLEXSSO0801"] = "it is about writing files, before anything is pasted",
        ["FLEXSSO0802"] = "it is about writing files, before anything is pasted",
        ["FLEXSSO0810"] = "it is about a build that does not write",
        ["FLEXSSO0812"] = "it is about writing files, before anything is pasted",
        ["FLEXSSO0813"] = "it is about writing files, before anything is pasted",
        ["FLEXSSO0814"] = "it is about writing files, before anything is pasted",
        ["FLEXSSO0815"] = "it is about the package itself",
        ["FLEXSSO0811"] = "it is about a program that does not start",
        ["FLEXSSO0806"] = "it is about a build that has nothing to write",
        ["FLEXSSO0805"] = "it is about two uploads, each of which is right for itself",
        ["FLEXSSO0804"] = "it is about writing files, before anything is pasted",
        ["FLEXSSO0803"] = "it is about writing files, before anything is pasted",
        ["FLEXSSO0807"] = "it is about writing files, before anything is pasted",
        ["FLEXSSO0808"] = "each user of the last build still logs in; the roster that is lost is seen in the build alone",
        ["FLEXSSO0809"] = "each user of the last build still logs in; the roster that is lost is seen in the build alone",
    };

    public static IEnumerable<string> Ids => Reasons.Keys;

    /// <summary>Those that have a page.</summary>
    public static IEnumerable<KeyValuePair<string, string>> List => Reasons.Where(reason => RulePages.Ids.Contains(reason.Key));
}
