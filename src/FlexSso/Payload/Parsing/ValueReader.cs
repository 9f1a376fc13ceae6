using System.Globalization;
using FlexSso.Attributes;
using FlexSso.Json;

namespace FlexSso;

/// <summary>
/// Reads the value of a declared field as the generated Action does at login. A number or boolean may stand for a text, and digits in a text for
/// a number. Null counts as absent, and so does an empty text where a number or boolean is needed. A value that is too long for a SAML attribute of Auth0 is a problem.
/// </summary>
internal readonly struct ValueReader(JsonReader reader, ProblemList problems)
{
    private const string WholeNumber = "a whole number from -2147483648 to 2147483647";

    // The limit of the Action for a number that stands in a text.
    private const int MaxDigits = 15;

    /// <summary>The value, boxed, or the array; null when it is absent or has a problem.</summary>
    public object? Read(string path, FlexPayloadKey key) =>
        key.Kind switch
        {
            PayloadKind.TextArray => List<string>(path, key),
            PayloadKind.IntArray => List<int>(path, key),
            PayloadKind.BooleanArray => List<bool>(path, key),
            PayloadKind.Text => Fitting(Scalar(path, key), path, key),
            _ => Scalar(path, key),
        };

    private object? Fitting(object? value, string path, FlexPayloadKey key) =>
        value is null || IsFitting(BytesOf(value), path, reader.Start, key) ? value : null;

    private T[]? List<T>(string path, FlexPayloadKey key)
    {
        int start = reader.Start;
        if (reader.Token == JsonToken.Null)
            return null;
        if (reader.Token != JsonToken.BeginArray)
        {
            reader.Skip();
            Refuse(path, key, start, "a list");
            return null;
        }
        List<T> items = [];
        bool isWrong = false;
        int bytes = 0;
        for (int i = 0; reader.Read() is not (JsonToken.EndArray or JsonToken.Error); i++)
        {
            string elementPath = JsonPath.Element(path, i);
            int element = reader.Start;
            int before = problems.Count;
            object? value = Scalar(elementPath, key);
            if (value is T item && !(item is string text && (text.Length == 0 || text.IndexOf(',') >= 0)))
            {
                items.Add(item);
                bytes += BytesOf(item) + (items.Count == 1 ? 0 : 1);
                continue;
            }
            isWrong = true;
            if (problems.Count == before)
                problems.Add(
                    elementPath,
                    element,
                    $"the list '{key.Name}' holds {JsonPath.Show(reader, element)}, but {NeededElement(key)}"
                );
        }
        return isWrong || !IsFitting(bytes, path, start, key) ? null : items.ToArray();
    }

    private static string NeededElement(FlexPayloadKey key) =>
        key.Kind switch
        {
            PayloadKind.TextArray => "Flex separates elements by commas, so an element must be a non-empty text without a comma",
            PayloadKind.IntArray => "an element must be " + WholeNumber,
            _ => "an element must be true or false",
        };

    private bool IsFitting(int bytes, string path, int start, FlexPayloadKey key)
    {
        if (bytes <= SamlValue.MaxBytes)
            return true;
        problems.Add(path, start, SamlValue.TooLong(key.Name, bytes));
        return false;
    }

    // The scalar at the reader as the Action sends it: a text unchanged, a number as JavaScript writes it.
    private int BytesOf(object value) =>
        reader.Token == JsonToken.String ? SamlValue.BytesOf(reader.Text)
        : value is bool flag ? (flag ? 4 : 5)
        : Convert.ToString(value, CultureInfo.InvariantCulture)!.Length;

    private object? Scalar(string path, FlexPayloadKey key)
    {
        int start = reader.Start;
        if (reader.Token == JsonToken.Null)
            return null;
        switch (key.Kind)
        {
            case PayloadKind.Text:
            case PayloadKind.TextArray:
                if (Text() is { } text)
                    return text;
                reader.Skip();
                Refuse(path, key, start, "a text");
                return null;
            case PayloadKind.Int:
            case PayloadKind.IntArray:
                if (reader.Token == JsonToken.String && reader.Text.Length == 0)
                    return null;
                if (Integer() is { } number)
                    return number;
                reader.Skip();
                Refuse(path, key, start, WholeNumber);
                return null;
            default:
                if (reader.Token == JsonToken.String && reader.Text.Length == 0)
                    return null;
                if (Boolean() is { } flag)
                    return flag;
                reader.Skip();
                Refuse(path, key, start, "true or false");
                return null;
        }
    }

    private string? Text() =>
        reader.Token switch
        {
            JsonToken.String => reader.Text,
            JsonToken.Number => JavaScriptNumber.ToText(reader.Text),
            JsonToken.True => "true",
            JsonToken.False => "false",
            _ => null,
        };

    private int? Integer()
    {
        if (reader.Token == JsonToken.Number)
        {
            return
                double.TryParse(reader.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
                && number is >= int.MinValue and <= int.MaxValue
                && Math.Floor(number) == number
                ? (int)number
                : null;
        }
        return
            reader.Token == JsonToken.String
            && IsDigits(reader.Text)
            && long.Parse(reader.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
                is >= int.MinValue
                    and <= int.MaxValue
                    and long value
            ? (int)value
            : null;
    }

    private static bool IsDigits(string text)
    {
        int start = text.StartsWith("-", StringComparison.Ordinal) ? 1 : 0;
        for (int i = start; i < text.Length; i++)
        {
            if (text[i] is < '0' or > '9')
                return false;
        }
        return text.Length > start && text.Length - start <= MaxDigits;
    }

    private bool? Boolean() =>
        reader.Token switch
        {
            JsonToken.True => true,
            JsonToken.False => false,
            JsonToken.String when reader.Text == "true" => true,
            JsonToken.String when reader.Text == "false" => false,
            _ => null,
        };

    // Broken JSON is one problem, and it is reported elsewhere.
    private void Refuse(string path, FlexPayloadKey key, int start, string needed)
    {
        if (reader.Token != JsonToken.Error)
            problems.Add(path, start, $"'{key.Name}' is {JsonPath.Show(reader, start)}, but the member '{key.Member}' needs {needed}");
    }
}
