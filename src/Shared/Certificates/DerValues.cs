using System.Globalization;
using System.Text;

namespace FlexSso.Certificates;

/// <summary>Numbers, times and names of objects in DER. Null is what is none.</summary>
internal static class DerValues
{
    /// <summary>How many bits a positive INTEGER has.</summary>
    public static int? BitsOf(DerReader? integer)
    {
        if (integer is null || integer.Length == 0 || integer[0] >= 0x80)
            return null;
        int first = 0;
        while (first < integer.Length && integer[first] == 0)
            first++;
        if (first == integer.Length)
            return null;
        int bits = (integer.Length - first) * 8;
        for (int top = integer[first]; top < 0x80; top <<= 1)
            bits--;
        return bits;
    }

    /// <summary>An OBJECT IDENTIFIER with dots.</summary>
    public static string? ObjectIdentifier(DerReader? value)
    {
        if (value is null || value.Length == 0 || value[value.Length - 1] >= 0x80)
            return null;
        StringBuilder text = new();
        ulong arc = 0;
        for (int i = 0; i < value.Length; i++)
        {
            if (arc > ulong.MaxValue >> 7 || (arc == 0 && value[i] == 0x80))
                return null;
            arc = (arc << 7) | (uint)(value[i] & 0x7f);
            if (value[i] >= 0x80)
                continue;
            if (text.Length == 0)
            {
                ulong root = Math.Min(arc / 40, 2);
                text.Append(root.ToString(CultureInfo.InvariantCulture));
                arc -= root * 40;
            }
            text.Append('.').Append(arc.ToString(CultureInfo.InvariantCulture));
            arc = 0;
        }
        return text.ToString();
    }

    /// <summary>The time of the next element: UTCTime or GeneralizedTime, in the one form that RFC 5280 allows, with seconds and in UTC.</summary>
    public static DateTime? Time(DerReader reader)
    {
        int tag = reader.PeekTag();
        int yearDigits = tag == DerTag.UtcTime ? 2 : 4;
        if (tag is not (DerTag.UtcTime or DerTag.GeneralizedTime) || reader.Read(tag) is not { } time)
            return null;
        if (time.Length != yearDigits + 11 || time[time.Length - 1] != 'Z')
            return null;
        for (int i = 0; i < time.Length - 1; i++)
        {
            if (time[i] is < (byte)'0' or > (byte)'9')
                return null;
        }
        int year = Number(time, 0, yearDigits);
        if (yearDigits == 2)
            year += year < 50 ? 2000 : 1900;
        int month = Number(time, yearDigits, 2);
        int day = Number(time, yearDigits + 2, 2);
        int hour = Number(time, yearDigits + 4, 2);
        int minute = Number(time, yearDigits + 6, 2);
        int second = Number(time, yearDigits + 8, 2);
        bool isTime =
            year >= 1
            && month is >= 1 and <= 12
            && day >= 1
            && day <= DateTime.DaysInMonth(year, month)
            && hour <= 23
            && minute <= 59
            && second <= 59;
        return isTime ? new DateTime(year, month, day, hour, minute, second, DateTimeKind.Utc) : null;
    }

    private static int Number(DerReader digits, int start, int count)
    {
        int number = 0;
        for (int i = start; i < start + count; i++)
            number = number * 10 + digits[i] - '0';
        return number;
    }
}
