using FlexSso.Text;

namespace FlexSso.Rosters;

/// <summary>
/// The texts that a spreadsheet writes into a file where a formula has failed, as Excel has them in English, German, French, Spanish and
/// Italian, and <c>Err:502</c> and the like, as LibreOffice has them. Only these: a pattern would refuse what a company may call a team, such as
/// <c>#SALES!</c>.
/// </summary>
internal static class SpreadsheetError
{
    private static readonly string[] Texts = (
        "#N/A #REF! #VALUE! #DIV/0! #NAME? #NUM! #NULL! #SPILL! #CALC! #GETTING_DATA #FIELD! #BLOCKED! #CONNECT! #BUSY! #UNKNOWN! "
        // Google Sheets.
        + "#ERROR! "
        + "#NV #BEZUG! #WERT! #ZAHL! #ÜBERLAUF! #KALK! #DATEN_ABRUFEN "
        + "#VALEUR! #NOM? #NOMBRE! #NUL! #PROPAGATION! #CALCUL! #CHARGEMENT_DONNEES #OBTENTION_DONNEES "
        + "#N/D #¡REF! #¡VALOR! #¡DIV/0! #¿NOMBRE? #¡NUM! #¡NULO! #¡DESBORDAMIENTO! #¡CALC! #OBTENIENDO_DATOS "
        + "#RIF! #VALORE! #NOME? #NULLO! #ESPANSIONE! #ESTRAZIONE_DATI_IN_CORSO"
    ).Split(' ');

    /// <summary>Each of them holds this character or <see cref="LibreOfficeMark"/>, which are quick to look for.</summary>
    public const char Mark = '#';

    public const char LibreOfficeMark = ':';

    public static bool Is(string text) => Array.IndexOf(Texts, text) >= 0 || IsOfLibreOffice(text);

    // Its numbers are 501 to 540, without those that have a text of their own.
    private static bool IsOfLibreOffice(string text) =>
        text.Length == 7 && text.StartsWith("Err:5", StringComparison.Ordinal) && Ascii.IsDigit(text[5]) && Ascii.IsDigit(text[6]);
}
