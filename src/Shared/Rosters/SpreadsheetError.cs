namespace FlexSso.Rosters;

/// <summary>
/// The texts that a spreadsheet writes into a file where a formula has failed, as Excel has them in English, German, French, Spanish and
/// Italian. Only these: a pattern would refuse what a company may call a team, such as <c>#SALES!</c>.
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

    /// <summary>Each of them begins with this character, which is quick to look for.</summary>
    public const char First = '#';

    public static bool Is(string text) => Array.IndexOf(Texts, text) >= 0;
}
