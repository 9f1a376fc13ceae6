using System.Globalization;

namespace FlexSso.Certificates;

/// <summary>Something wrong with a certificate.</summary>
/// <param name="start">Index of the first character concerned, in the whole text.</param>
/// <param name="length">How many characters; 0 where something is missing.</param>
/// <param name="cause">What is wrong; without invisible characters, and without anything of a key.</param>
/// <param name="remedy">What to do.</param>
internal sealed class CertificateFinding(int start, int length, string cause, string remedy)
{
    public int Start => start;

    public int Length => length;

    /// <summary>What goes into the rule's format.</summary>
    public string[] Arguments => [cause, remedy];

    public string Message => string.Format(CultureInfo.InvariantCulture, CertificateRule.Format, Arguments);
}
