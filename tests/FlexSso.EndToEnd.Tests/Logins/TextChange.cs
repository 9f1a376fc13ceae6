namespace FlexSso.EndToEnd.Tests.Logins;

internal sealed record TextChange(string Find, string Replace);
