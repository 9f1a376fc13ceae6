using FlexSso.Model;

namespace FlexSso.Values;

/// <summary>Checks the values that name a Flex connection, each on its own and against the others (FLEXSSO0202 to 0206, 0208, 0209).</summary>
internal static class ConnectionCheck
{
    /// <returns>What is wrong, each finding with the argument that it is about.</returns>
    public static IEnumerable<(string Argument, ValueFinding Finding)> Check(ConnectionValues values) =>
        !values.AreAbsent
            ? ConnectionModes.Check(values).Concat(ConnectionValueCheck.Check(values)).Concat(ConnectionAgreement.Check(values))
        : values.IsSidOfOtherMode ? [ConnectionModes.WrongMode(values, values.OtherSid)]
        : [];

    /// <summary>The connection that values without an error name; null when none of them names one.</summary>
    public static ConnectionModel? Model(ConnectionValues values) =>
        values.Known is { } sid
            ? new ConnectionModel(
                values.Format.Mode,
                sid,
                values.AcsUrl.Text ?? values.Format.AcsUrlOf(sid),
                values.Audience.Text ?? values.Format.AudienceOf(sid),
                values.Format.Mode == FlexSsoMode.Legacy ? sid : values.OtherSid.Sid
            )
            : null;
}
