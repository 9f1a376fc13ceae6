using FlexSso.Text;

namespace FlexSso.Values;

/// <summary>
/// The domain that Auth0 gives a tenant (FLEXSSO0523, 0526): <c>{tenant}.{region}.auth0.com</c>, <c>{tenant}.auth0.com</c> for an old one in
/// the United States, and a name below <c>auth0app.com</c> in a private cloud. Source: Auth0, "Create Tenants".
/// </summary>
internal static class TenantDomain
{
    private const string Auth0 = "auth0.com";
    private const string PublicCloud = Auth0Host.PublicCloud;

    private static readonly string[] Regions = ["us", "eu", "au", "jp", "ca", "uk"];

    /// <summary>
    /// The host can be meant for nothing but a tenant's: a name, a region, and a slip in <c>auth0.com</c> that no word is, as <c>auth.com</c> is.
    /// </summary>
    public static bool IsSlip(string host)
    {
        string[] labels = host.Split('.');
        return labels.Length == 4
            && IsRegion(labels[1])
            && labels[2].IndexOf('0') >= 0
            && EditDistance.IsOneSlip(labels[2] + "." + labels[3], Auth0);
    }

    /// <param name="domain">The Auth0 domain, which is a bare host.</param>
    /// <param name="hasCustomDomain">The declaration has a custom domain; the two are compared elsewhere (FLEXSSO0513).</param>
    public static ValueFinding? Check(string domain, bool hasCustomDomain)
    {
        if (WhyNot(domain) is var (reason, remedy, right))
            return new ValueFinding(RuleIds.MisspelledDomain, domain, reason, remedy) { Likely = right };
        if (IsRight(domain))
            return null;
        if (Auth0Host.Is(domain))
            return new ValueFinding(
                RuleIds.UnknownDomain,
                domain,
                "names a region of Auth0 that is not known",
                DidYouMean(Rest(domain)) + "compare it with Auth0 > Applications > your application > Settings"
            );
        return hasCustomDomain
            ? null
            : new ValueFinding(
                RuleIds.UnknownDomain,
                domain,
                "is not a domain that Auth0 gives a tenant",
                "if it is your custom domain, write it as CustomDomain, and as Auth0Domain the tenant's own domain, like '"
                    + DomainName.Example
                    + "'"
            );
    }

    private static bool IsRight(string host) =>
        host.EndsWith(Auth0Host.PrivateCloud, StringComparison.Ordinal)
        || (Rest(host) is var rest && (rest == Auth0 || (Label(rest) + PublicCloud == rest && IsRegion(Label(rest)))));

    // What is wrong with a host that is nearly a tenant's; null for a right one and for any other host.
    private static (string Reason, string Remedy, string? Right)? WhyNot(string host)
    {
        if (IsRight(host))
            return null;
        string tenant = Label(host) + ".";
        List<string> meant = IsPerhapsNew(Rest(host)) ? [] : Meant(Rest(host));
        if (meant.Count > 0)
            // The tenant may be missing, or be a site of Auth0.
            return Nearly(meant.Count == 1 && IsTenant(tenant + meant[0]) ? tenant + meant[0] : null);
        string[] labels = host.Split('.');
        // The region before the tenant, whose name has at least three characters.
        if (labels.Length == 4 && Auth0Host.Is(host) && IsRegion(labels[0]) && labels[1].Length >= 3)
            return Nearly(labels[1] + "." + labels[0] + PublicCloud);
        // Two labels and a region are a tenant; a tenant's name has no dot.
        return labels.Length > 4 && host.EndsWith(PublicCloud, StringComparison.Ordinal) && IsRegion(labels[labels.Length - 3])
            ? ("has more than the name of a tenant in front of the region", "write it like '" + DomainName.Example + "'", null)
            : null;
    }

    private static (string, string, string?)? Nearly(string? right) =>
        (
            "is nearly a domain that Auth0 gives a tenant",
            right is null
                ? "write it like '" + DomainName.Example + "', with one of Auth0's regions: " + string.Join(", ", Regions)
                : "write '" + right + "'",
            right
        );

    // Two letters may be a region that Auth0 has opened since. Those of a region that have changed places are none.
    private static bool IsPerhapsNew(string rest)
    {
        string label = Label(rest);
        return label + PublicCloud == rest
            && (label.Length == 2 || (label.Length > 3 && label[2] == '-' && IsNumber(label.Substring(3))))
            && Ascii.IsLower(label[0])
            && Ascii.IsLower(label[1])
            && Array.IndexOf(Regions, label[1].ToString() + label[0]) < 0;
    }

    private static string DidYouMean(string rest) =>
        Meant(rest) is { Count: > 0 } meant
            ? "did you mean " + string.Join(" or ", meant.Select(static right => "'" + Label(right) + "'")) + "? Otherwise "
            : "";

    // What was meant by the text after the tenant's name.
    private static List<string> Meant(string rest)
    {
        // us-3: the number is a part of the region.
        string label = Label(rest);
        string letters = label.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        string number = "-" + label.Substring(letters.Length);
        if (number.Length > 1 && letters + number != label && IsRegion(letters) && label + PublicCloud == rest)
            return [letters + number + PublicCloud];
        List<string> meant = [Auth0];
        foreach (string region in Regions)
        {
            meant.Add(region + PublicCloud);
            if (number.Length > 1)
                meant.Add(region + number + PublicCloud);
        }
        meant.RemoveAll(right => !EditDistance.IsOneSlip(rest, right));
        if (meant.Count == 0 && Reordered(rest) is { } inOrder)
            meant.Add(inOrder);
        return meant;
    }

    // 'auth0.eu.com' and 'auth0.eu'.
    private static string? Reordered(string rest)
    {
        string[] labels = rest.Split('.');
        if (labels.Length > 3 || Array.IndexOf(labels, "auth0") < 0)
            return null;
        string[] others = Array.FindAll(labels, static label => label is not ("auth0" or "com"));
        return others.Length == 1 && IsRegion(others[0]) ? others[0] + PublicCloud : null;
    }

    private static bool IsTenant(string host) => DomainName.Check("Auth0Domain", host, "", "") is null;

    private static bool IsRegion(string label) =>
        Array.IndexOf(Regions, label) >= 0
        || (label.Length > 3 && label[2] == '-' && Array.IndexOf(Regions, label.Substring(0, 2)) >= 0 && IsNumber(label.Substring(3)));

    private static bool IsNumber(string text) => text.All(static c => c is >= '0' and <= '9');

    private static string Label(string host) => host.Substring(0, Math.Max(host.IndexOf('.'), 0));

    private static string Rest(string host) => host.Substring(host.IndexOf('.') + 1);
}
