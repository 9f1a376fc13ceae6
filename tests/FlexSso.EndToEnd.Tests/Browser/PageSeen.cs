namespace FlexSso.EndToEnd.Tests.Browser;

/// <summary>What Chromium saw of one page.</summary>
internal sealed record PageSeen(
    string[] Noise,
    string[] Axe,
    string[] AxeDark,
    Dictionary<string, Copied> Copied,
    int[] Overflow,
    Dictionary<string, int> Elements,
    int[] Ticked,
    string[]? TabStops,
    string[]? Buttons
);

/// <summary>What a copy button did.</summary>
internal sealed record Copied(string Text, string Button, string Says);

/// <summary>One line of "Why did this login fail?".</summary>
internal sealed record WhyCheck(string State, string Text, string? Rule);

/// <summary>What the page says of one message.</summary>
internal sealed record WhyAnswer(string Says, WhyCheck[] Checks);

/// <summary>All that was pasted, and whether anything was asked for or kept.</summary>
internal sealed record WhySeen(string[] Noise, WhyAnswer[] Answers, int Stored);

/// <summary>One run of the browser.</summary>
internal sealed record BrowserRun(PageSeen[] Pages, WhySeen Why);
