using System.Globalization;
using FlexSso.Benchmarks.Report;

namespace FlexSso.Benchmarks.BulkWriter;

/// <summary>How much memory is held while users go by that nobody keeps.</summary>
internal static class Held
{
    /// <summary>The most that is alive after any of the files, in bytes; in a process in which no buffer is in the pool yet.</summary>
    public static long InFreshProcess(int users) =>
        long.Parse(FreshProcess.Run("held", users.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);

    /// <summary>The most that is alive after any of the files, beyond what was alive before.</summary>
    public static async Task<long> MostAsync(int users)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        await foreach (Stream file in FlexBulkImport.WriteAsync(Users.Stream(Users.Ours(users))))
        {
            most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            await file.DisposeAsync();
        }
        return most;
    }
}
