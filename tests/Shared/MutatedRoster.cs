namespace FlexSso.Testing;

/// <summary>Rosters that somebody or something has damaged.</summary>
internal static class MutatedRoster
{
    private const string Csv = """
        email,roles,name,email_verified,department,languages,channel.voice.capacity,vip,skills,flags
        ada@acme.example,admin,"Lovelace, Ada",true,Sales,en|de,3,TRUE,1;2,true|false
        bob@acme.example,agent; supervisor ,,,,"en",,false,,
        "cleo@acme.example",supervisor|wfo.team_leader,"Cleo ""the"" Cät",,"Back
        office",,-7,,-1,

        """;

    private const string Json = """
        [
          {"email": "ada@acme.example", "roles": ["admin"], "name": "Lovelace, Ada", "email_verified": true, "department": "Sales",
            "languages": ["en", "de"], "channel.voice.capacity": 3, "vip": true, "skills": [1, 2], "flags": [true, false]},
          {"email": "bob@acme.example", "roles": ["agent", "supervisor"], "languages": ["en"], "vip": false, "name": null, "department": ""},
          {"email": "cleo@acme.example", "roles": ["supervisor", "wfo.team_leader"], "name": "Cleo \"the\" C\u00e4t",
            "channel_voice_capacity": -7, "skills": [-1], "flags": []}
        ]

        """;

    private static readonly string[] Pieces =
    [
        .. "\" \"\" , ; | [ ] { } : \\ \\u00 \\ud83d # #N/A #NV null true false 0 -0 1e999 1.5 2147483648 agent admin boss ada@acme.example department name".Split(
            ' '
        ),
        .. new[]
        {
            "\r",
            "\n",
            "\r\n",
            "\t",
            "\0",
            "\ufeff",
            "\ufffd",
            "\u2028",
            "\u200b",
            "\ud83d\ude00",
            "ü",
            "sep=;\n",
            "sep=x\n",
            "email,roles\n",
            "," + "\n",
        },
        "eve@acme.example,agent,,,,,,,,\n",
        """{"email": "eve@acme.example", "roles": ["agent"]},""",
    ];

    public static byte[] Of(bool isJson, int seed) => MutatedFile.Of(isJson ? Json : Csv, Pieces, seed);
}
