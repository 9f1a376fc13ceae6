namespace FlexSso.Generators.Tests.Rosters;

/// <summary>The same users in both forms.</summary>
internal static class Files
{
    public const string Csv = """
        email,roles,name,department,languages,channel.voice.capacity,vip,skills,flags
        ada@acme.example,admin,"Lovelace, Ada",Sales,en|de,3,TRUE,1;2,true|false
        bob@acme.example,agent; supervisor ,,,"en",,false,,
        cleo@acme.example,supervisor|wfo.team_leader,"Cleo ""the"" Cat","Back
        office",,-7,,-1,

        """;

    public const string Json = """
        [
          {"email": "ada@acme.example", "roles": ["admin"], "name": "Lovelace, Ada", "department": "Sales", "languages": ["en", "de"],
            "channel.voice.capacity": 3, "vip": true, "skills": [1, 2], "flags": [true, false]},
          {"email": "bob@acme.example", "roles": ["agent", "supervisor"], "languages": ["en"], "vip": false, "name": null, "department": ""},
          {"email": "cleo@acme.example", "roles": ["supervisor", "wfo.team_leader"], "name": "Cleo \"the\" Cat", "department": "Back\noffice",
            "channel_voice_capacity": -7, "skills": [-1], "flags": []}
        ]

        """;
}
