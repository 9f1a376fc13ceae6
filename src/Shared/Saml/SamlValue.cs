using System.Text;

namespace FlexSso.Attributes;

/// <summary>The limit for the value of a SAML attribute. Above it, <c>setAttribute</c> throws and the login is refused.</summary>
internal static class SamlValue
{
    /// <summary>Bytes of one value as UTF-8 (Auth0, the runtime validators of <c>@auth0/actions</c>). A list is sent as one value.</summary>
    public const int MaxBytes = 2048;

    /// <summary>The message about a value above the limit.</summary>
    public static string TooLong(string name, int bytes) =>
        $"'{name}' has {bytes} bytes as UTF-8, but Auth0 takes {MaxBytes} for a SAML attribute and refuses the login; shorten it";

    /// <summary>The number of bytes that the Action sends for a text.</summary>
    public static int BytesOf(string text) => Encoding.UTF8.GetByteCount(FlexSso.Text.SingleLineText.Of(text));
}
