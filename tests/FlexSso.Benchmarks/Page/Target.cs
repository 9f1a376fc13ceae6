namespace FlexSso.Benchmarks.Page;

/// <summary>A promise about a cost, and the measured number.</summary>
/// <param name="What">The promise without its number; its first cell on the page, and the key of its reason.</param>
/// <param name="Limit">The largest number that keeps it.</param>
/// <param name="Measured">The measured number.</param>
/// <param name="Format">The format of both numbers, such as <c>0.00x</c>.</param>
internal sealed record Target(string What, double Limit, double Measured, string Format)
{
    /// <summary>A remark after the number, such as the row with the largest ratio.</summary>
    public string Remark { get; init; } = "";

    /// <summary>The line in the table of the targets.</summary>
    public string[] Row =>
        [
            What,
            "≤ " + Limit.ToString(Format),
            Measured.ToString(Format) + (Remark.Length > 0 ? $" ({Remark})" : ""),
            Measured <= Limit ? "met" : "**missed**: " + Reasons.Of(What),
        ];
}
