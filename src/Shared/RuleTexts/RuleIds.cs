namespace FlexSso;

/// <summary>The ids of all rules. Stable once shipped: never reused, never renumbered.</summary>
internal static class RuleIds
{
    public const string NotPartial = "FLEXSSO0101";
    public const string ContainerNotPartial = "FLEXSSO0102";
    public const string UnsupportedType = "FLEXSSO0103";
    public const string EmptyOrPadded = "FLEXSSO0104";
    public const string DuplicateEnvironment = "FLEXSSO0105";
    public const string StrayDeclaration = "FLEXSSO0106";
    public const string WrongEnvironment = "FLEXSSO0107";
    public const string UndefinedValue = "FLEXSSO0108";

    public const string NoConnection = "FLEXSSO0201";
    public const string WrongAudience = "FLEXSSO0202";
    public const string Placeholder = "FLEXSSO0203";
    public const string ConnectionMismatch = "FLEXSSO0204";
    public const string WrongAcsUrl = "FLEXSSO0205";
    public const string MixedModes = "FLEXSSO0206";
    public const string LegacyMode = "FLEXSSO0207";
    public const string WrongSid = "FLEXSSO0208";
    public const string UnknownRegion = "FLEXSSO0209";

    public const string NoRole = "FLEXSSO0301";
    public const string UnknownRole = "FLEXSSO0302";
    public const string DuplicateRole = "FLEXSSO0303";
    public const string DuplicateUser = "FLEXSSO0304";
    public const string InsightsWithoutBaseRole = "FLEXSSO0305";
    public const string DefaultInsightsRole = "FLEXSSO0306";
    public const string WrongUserKey = "FLEXSSO0307";
    public const string NoAdmin = "FLEXSSO0308";
    public const string GenerousDefaultRole = "FLEXSSO0309";
    public const string StrangersCanGetIn = "FLEXSSO0310";
    public const string WrongRoleMapping = "FLEXSSO0311";
    public const string DuplicateRoleMapping = "FLEXSSO0312";
    public const string AdminForEverybody = "FLEXSSO0313";

    public const string ReservedAttribute = "FLEXSSO0401";
    public const string NearMissAttribute = "FLEXSSO0402";
    public const string DuplicateAttribute = "FLEXSSO0403";
    public const string WrongAttributeName = "FLEXSSO0404";
    public const string WrongTypeSuffix = "FLEXSSO0405";
    public const string WrongAttributeType = "FLEXSSO0406";
    public const string WrongElement = "FLEXSSO0407";
    public const string TeamMemberList = "FLEXSSO0408";
    public const string WrongSource = "FLEXSSO0409";
    public const string AttributeLimit = "FLEXSSO0410";
    public const string HyphenInValue = "FLEXSSO0411";
    public const string ForbiddenField = "FLEXSSO0412";
    public const string WrongChannelType = "FLEXSSO0413";
    public const string UnfitSource = "FLEXSSO0414";
    public const string EditableSource = "FLEXSSO0415";
    public const string NearMissChannel = "FLEXSSO0416";
    public const string ChannelSuffix = "FLEXSSO0417";
    public const string NeverSet = "FLEXSSO0418";
    public const string NearMissSource = "FLEXSSO0419";

    public const string WrongDomain = "FLEXSSO0501";
    public const string WrongClientId = "FLEXSSO0502";
    public const string WrongConnectionName = "FLEXSSO0503";
    public const string WeakSignature = "FLEXSSO0504";
    public const string UnusualClientId = "FLEXSSO0505";
    public const string UnsignedResponse = "FLEXSSO0506";
    public const string WrongLifetime = "FLEXSSO0507";
    public const string NameIdIsUserId = "FLEXSSO0508";
    public const string RequestsMustBeSigned = "FLEXSSO0509";
    public const string EncryptedAssertion = "FLEXSSO0510";
    public const string WrongIssuer = "FLEXSSO0513";
    public const string WrongRuntime = "FLEXSSO0517";
    public const string Secret = "FLEXSSO0518";
    public const string DefaultConnectionName = "FLEXSSO0519";
    public const string LongLifetime = "FLEXSSO0520";
    public const string WrongApplicationName = "FLEXSSO0521";
    public const string SharedApplication = "FLEXSSO0522";
    public const string MisspelledDomain = "FLEXSSO0523";
    public const string NearMissConnection = "FLEXSSO0524";
    public const string SharedByClasses = "FLEXSSO0525";
    public const string UnknownDomain = "FLEXSSO0526";

    public const string WrongConsoleUrl = "FLEXSSO0602";
    public const string WrongLoginPopup = "FLEXSSO0603";

    // Reported by the certificate analyzer, and by the MSBuild task, which also knows the date.
    public const string WrongCertificate = "FLEXSSO0601";
    public const string SharedCertificate = "FLEXSSO0604";

    // Reported by the certificate analyzer.
    public const string OtherTenantsCertificate = "FLEXSSO0605";

    // Reported by the roster analyzer and by the MSBuild task, which reads the same file.
    public const string WrongRoster = "FLEXSSO0710";

    // Reported by the MSBuild task, for existing files.
    public const string TooMuchSent = "FLEXSSO0511";
    public const string TurnedMapping = "FLEXSSO0512";
    public const string WrongCallbacks = "FLEXSSO0514";
    public const string UnknownAddonSetting = "FLEXSSO0515";
    public const string RefusedAddonValue = "FLEXSSO0516";
    public const string AttributeNotSet = "FLEXSSO0702";
    public const string UnguardedRead = "FLEXSSO0703";
    public const string NoClientGuard = "FLEXSSO0704";
    public const string OldRule = "FLEXSSO0705";
    public const string WrongJavaScript = "FLEXSSO0706";
    public const string WrongAppMetadata = "FLEXSSO0707";
    public const string OtherAudience = "FLEXSSO0708";
    public const string WrongJson = "FLEXSSO0709";
    public const string Drift = "FLEXSSO0711";
    public const string UndecidedCode = "FLEXSSO0712";
    public const string WrongFileUse = "FLEXSSO0713";
    public const string NothingAdopted = "FLEXSSO0714";

    // Reported by the MSBuild task.
    public const string OutdatedArtifact = "FLEXSSO0701";
    public const string CannotWriteArtifact = "FLEXSSO0801";
    public const string WrongArtifactPath = "FLEXSSO0802";
    public const string DuplicateArtifactPath = "FLEXSSO0803";
    public const string UnknownFormat = "FLEXSSO0804";
    public const string SharedTenant = "FLEXSSO0805";
    public const string NothingGenerated = "FLEXSSO0806";
    public const string OtherProjectsFolder = "FLEXSSO0807";
    public const string EmptyRoster = "FLEXSSO0808";
    public const string EmptyGlob = "FLEXSSO0809";
    public const string PublicFolder = "FLEXSSO0812";
    public const string EditedArtifact = "FLEXSSO0813";
    public const string LeftArtifact = "FLEXSSO0814";
    public const string MissingLibrary = "FLEXSSO0815";

    // Reported by the targets.
    public const string LeftOutFramework = "FLEXSSO0810";
    public const string LibraryNotCopied = "FLEXSSO0811";
}
