using System.Text;

namespace FlexSso.Attributes;

/// <summary>How much of a value an Action may set as a SAML attribute; over the limit <c>setAttribute</c> throws and the login is refused.</summary>
internal static class SamlValue
{
    /// <summary>Bytes of one value as UTF-8 (Auth0, the runtime validators of <c>@auth0/actions</c>). A list is sent as one text.</summary>
    public const int MaxBytes = 2048;

    /// <summary>What is wrong with so many bytes.</summary>
    public static string TooLong(string name, int bytes) =>
        $"'{name}' has {bytes} bytes as UTF-8, but Auth0 takes {MaxBytes} for a SAML attribute and refuses the login; shorten it";

    /// <summary>The bytes that the Action makes of a text: a run of characters that XML cannot carry becomes one blank.</summary>
    public static int BytesOf(string text) => Encoding.UTF8.GetByteCount(FlexSso.Text.PlainText.Of(text));
}
