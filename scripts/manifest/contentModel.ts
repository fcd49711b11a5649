/**
 * Which elements an Outlook manifest may have, in which order (Microsoft: "How to find the proper order of manifest
 * elements", MS-OWEMXML). A name with `?` may be missing, with `+` stands at least once, with `*` any number of times.
 * Where the content depends on xsi:type the key is `Element:type`; `Element@1.1` holds inside VersionOverridesV1_1 only.
 */
export const contentModel: Readonly<Record<string, string>> = {
  'OfficeApp:MailApp':
    'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl? HighResolutionIconUrl? SupportUrl? AppDomains? Hosts? Requirements FormSettings Permissions? Rule DisableEntityHighlighting? VersionOverrides?',
  AppDomains: 'AppDomain+',
  FormSettings: 'Form+',
  'Form:ItemRead': 'DesktopSettings TabletSettings? PhoneSettings?',
  'Form:ItemEdit': 'DesktopSettings TabletSettings? PhoneSettings?',
  'Rule:RuleCollection': 'Rule+',
  'VersionOverrides:VersionOverridesV1_0': 'Description? Requirements? Hosts Resources? VersionOverrides?',
  'VersionOverrides:VersionOverridesV1_1': 'Description? Requirements? Hosts Resources? WebApplicationInfo? EquivalentAddins? ConnectedServiceControls? ExtendedPermissions?',
  'Host:MailHost': 'DesktopFormFactor? TabletFormFactor? PhoneFormFactor?',
  'Host:MailHost@1.1': 'Runtimes? DesktopFormFactor? MobileFormFactor?',
  DesktopFormFactor: 'FunctionFile? ExtensionPoint+',
  'DesktopFormFactor@1.1': 'SupportsSharedFolders? FunctionFile? ExtensionPoint+',
  'MobileFormFactor@1.1': 'FunctionFile? ExtensionPoint+',
  'ExtensionPoint:MessageReadCommandSurface': 'OfficeTab',
  'ExtensionPoint:MessageComposeCommandSurface': 'OfficeTab',
  OfficeTab: 'Group+',
  Group: 'Label Control+',
  'Control:Button': 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  'Action:ShowTaskpane': 'SourceLocation',
  'Action:ShowTaskpane@1.1': 'SourceLocation SupportsPinning? SupportsNoItemContext? SupportsMultiSelect?',
  'Action:ExecuteFunction': 'FunctionName',
  Resources: 'Images? Urls? ShortStrings? LongStrings?',
  Images: 'Image+',
  Urls: 'Url+',
  ShortStrings: 'String+',
  LongStrings: 'String+',
};

/** The longest text, in characters, of an element's content or its DefaultValue. */
export const longest: Readonly<Record<string, number>> = { ProviderName: 125, DisplayName: 125, Description: 250, ShortStrings: 125, LongStrings: 250, Urls: 2048, Images: 2048 };

export const permissions = ['Restricted', 'ReadItem', 'ReadWriteItem', 'ReadWriteMailbox'] as const;

/** Sizes that every ribbon button has to have. */
export const requiredIconSizes = ['16', '32', '80'] as const;
