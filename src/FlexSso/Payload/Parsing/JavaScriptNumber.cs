using System.Globalization;

namespace FlexSso;

/// <summary>Writes a JSON number as JavaScript's <c>String(value)</c> does, which is the text that Flex gets from the Action.</summary>
internal static class JavaScriptNumber
{
    /// <summary>The text; null when the number is too large for a JavaScript number.</summary>
    public static string? ToText(string letters)
    {
        if (
            !double.TryParse(letters, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            || double.IsInfinity(number)
            || double.IsNaN(number)
        )
            return null;
        if (number == 0)
            return "0";
        // The shortest digits that read back as the number, and the power of ten of the point before them: 0.d1d2d3… * 10^point.
        string text = Math.Abs(number).ToString("R", CultureInfo.InvariantCulture);
        int e = text.IndexOf('E');
        int exponent = e < 0 ? 0 : int.Parse(text.Substring(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        string mantissa = e < 0 ? text : text.Substring(0, e);
        int dot = mantissa.IndexOf('.');
        int point = exponent + (dot < 0 ? mantissa.Length : dot);
        string digits = mantissa.Replace(".", "");
        string significant = digits.TrimStart('0');
        point -= digits.Length - significant.Length;
        return (number < 0 ? "-" : "") + Layout(significant.TrimEnd('0'), point);
    }

    // ECMAScript, Number::toString.
    private static string Layout(string digits, int point)
    {
        if (digits.Length <= point && point <= 21)
            return digits + new string('0', point - digits.Length);
        if (point is > 0 and <= 21)
            return digits.Substring(0, point) + "." + digits.Substring(point);
        if (point is > -6 and <= 0)
            return "0." + new string('0', -point) + digits;
        int exponent = point - 1;
        string fraction = digits.Length == 1 ? "" : "." + digits.Substring(1);
        return digits[0] + fraction + (exponent < 0 ? "e-" : "e+") + Math.Abs(exponent).ToString(CultureInfo.InvariantCulture);
    }
}
