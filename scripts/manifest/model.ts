export type Namespace = 'app' | 'basic' | 'overrides' | 'overrides1.1';

export const namespaces: Readonly<Record<Namespace, string>> = {
  app: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  basic: 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
  overrides: 'http://schemas.microsoft.com/office/mailappversionoverrides',
  'overrides1.1': 'http://schemas.microsoft.com/office/mailappversionoverrides/1.1',
};

/** What an element of a type holds. */
export interface Shape {
  /** The namespace of the element and of what is inside; that of the element around it unless said. */
  readonly namespace?: Namespace;
  /** The namespace of what is inside only. */
  readonly inside?: Namespace;
  /** `Name:type` in the order of the file; `?` may be missing, `*` any number, `+` at least one. */
  readonly children?: string;
  /** `name:value`; `?` may be missing. */
  readonly attributes?: string;
  /** The element has to say with xsi:type which of these it is. */
  readonly kinds?: string;
  /** The element may say with xsi:type that it is of this type, which goes without saying. */
  readonly saysItself?: string;
}

const control = 'Label:Reference Supertip:Supertip';
const tabs = { children: 'OfficeTab:Tab* CustomTab:CustomTab*' };
const mobileSurface = { children: 'Group:MobileGroup' };
const formFactor = { children: 'FunctionFile:Reference? ExtensionPoint:ExtensionPoint+' };
const text = (value: string): Shape => ({ children: `Override:${value}Override*`, attributes: `DefaultValue:${value}` });
const resource = (value: string): Shape => ({ children: `Override:${value}Override*`, attributes: `id:reference DefaultValue:${value}` });
const override = (value: string): Shape => ({ attributes: `Locale:language Value:${value}` });

/**
 * What may stand in the manifest of a mail add-in, and in which order (Microsoft: MS-OWEMXML, "How to find the proper order
 * of manifest elements"). Inside VersionOverridesV1_1 `type@1.1` holds where there is one. Left out is what Outlook no longer
 * has (custom panes, modules, detected entities) or only the store writes.
 */
export const model: Readonly<Record<string, Shape>> = {
  OfficeApp: { kinds: 'MailApp' },
  MailApp: {
    namespace: 'app',
    children:
      'Id:guid AlternateId:storeId? Version:version ProviderName:short DefaultLocale:language DisplayName:shortText Description:longText IconUrl:addressText? HighResolutionIconUrl:addressText? SupportUrl:addressText? AppDomains:AppDomains? Hosts:AppHosts? Requirements:AppRequirements FormSettings:FormSettings Permissions:permission? Rule:Rule DisableEntityHighlighting:boolean? VersionOverrides:Overrides?',
  },
  AppDomains: { children: 'AppDomain:domain+' },
  AppHosts: { children: 'Host:AppHost' },
  AppHost: { attributes: 'Name:host' },
  AppRequirements: { children: 'Sets:Sets' },
  FormSettings: { children: 'Form:Form+' },
  Form: { kinds: 'ItemRead ItemEdit' },
  ItemRead: { children: 'DesktopSettings:ReadSettings TabletSettings:ReadSettings? PhoneSettings:Settings?' },
  ItemEdit: { children: 'DesktopSettings:Settings TabletSettings:Settings? PhoneSettings:Settings?' },
  ReadSettings: { children: 'SourceLocation:addressText RequestedHeight:height' },
  Settings: { children: 'SourceLocation:addressText' },
  Rule: { kinds: 'ItemIs RuleCollection' },
  ItemIs: { attributes: 'ItemType:itemType FormType:formType ItemClass:short? IncludeSubClasses:boolean?' },
  RuleCollection: { children: 'Rule:Rule+', attributes: 'Mode:operator' },

  Overrides: { kinds: 'VersionOverridesV1_0' },
  VersionOverridesV1_0: { namespace: 'overrides', children: 'Description:Reference? Requirements:Requirements? Hosts:Hosts Resources:Resources VersionOverrides:Overrides@1.1?' },
  'Overrides@1.1': { kinds: 'VersionOverridesV1_1' },
  VersionOverridesV1_1: {
    namespace: 'overrides1.1',
    children: 'Description:Reference? Requirements:Requirements? Hosts:Hosts Resources:Resources WebApplicationInfo:WebApplicationInfo? EquivalentAddins:EquivalentAddins? ExtendedPermissions:ExtendedPermissions?',
  },
  Hosts: { children: 'Host:Host' },
  Host: { kinds: 'MailHost' },
  MailHost: { children: 'DesktopFormFactor:FormFactor' },
  'MailHost@1.1': { children: 'Runtimes:Runtimes? DesktopFormFactor:DesktopFormFactor? MobileFormFactor:MobileFormFactor?' },
  FormFactor: formFactor,
  DesktopFormFactor: { children: `SupportsSharedFolders:boolean? ${formFactor.children}` },
  ExtensionPoint: { kinds: 'MessageReadCommandSurface MessageComposeCommandSurface AppointmentOrganizerCommandSurface AppointmentAttendeeCommandSurface' },
  'ExtensionPoint@1.1': { kinds: 'MessageReadCommandSurface MessageComposeCommandSurface AppointmentOrganizerCommandSurface AppointmentAttendeeCommandSurface LaunchEvent' },
  MessageReadCommandSurface: tabs,
  MessageComposeCommandSurface: tabs,
  AppointmentOrganizerCommandSurface: tabs,
  AppointmentAttendeeCommandSurface: tabs,
  Tab: { children: 'Group:Group+', attributes: 'id:short' },
  CustomTab: { children: 'Group:Group+ Label:Reference', attributes: 'id:short' },
  Group: { children: 'Label:Reference Control:Control+', attributes: 'id:short' },
  Control: { kinds: 'Button Menu' },
  Button: { children: `${control} Icon:IconList Action:Action`, attributes: 'id:short' },
  Menu: { children: `${control} Icon:IconList Items:Items`, attributes: 'id:short' },
  Items: { children: 'Item:MenuItem+' },
  MenuItem: { children: `${control} Icon:IconList? Action:Action`, attributes: 'id:short' },
  Supertip: { children: 'Title:Reference Description:Reference' },
  IconList: { inside: 'basic', children: 'Image:IconImage+' },
  IconImage: { attributes: 'size:pixels resid:reference' },
  Action: { kinds: 'ShowTaskpane ExecuteFunction' },
  ShowTaskpane: { children: 'SourceLocation:Reference' },
  'ShowTaskpane@1.1': { children: 'SourceLocation:Reference SupportsPinning:boolean? SupportsNoItemContext:boolean? SupportsMultiSelect:boolean?' },
  ExecuteFunction: { children: 'FunctionName:long' },
  Reference: { attributes: 'resid:reference' },

  MobileFormFactor: { children: 'FunctionFile:Reference? ExtensionPoint:MobileExtensionPoint+' },
  MobileExtensionPoint: { kinds: 'MobileMessageReadCommandSurface MobileMessageComposeCommandSurface MobileAppointmentOrganizerCommandSurface MobileAppointmentAttendeeCommandSurface' },
  MobileMessageReadCommandSurface: mobileSurface,
  MobileMessageComposeCommandSurface: mobileSurface,
  MobileAppointmentOrganizerCommandSurface: mobileSurface,
  MobileAppointmentAttendeeCommandSurface: mobileSurface,
  MobileGroup: { children: 'Label:Reference Control:MobileButton+', attributes: 'id:short' },
  MobileButton: { children: 'Label:Reference Icon:MobileIconList Action:Action', attributes: 'id:short', saysItself: 'MobileButton' },
  MobileIconList: { inside: 'basic', children: 'Image:MobileImage+', saysItself: 'bt:MobileIconList' },
  MobileImage: { attributes: 'size:pixels scale:scale resid:reference' },

  Runtimes: { children: 'Runtime:Runtime' },
  Runtime: { children: 'Override:RuntimeOverride*', attributes: 'resid:reference lifetime:runtimeLifetime?' },
  RuntimeOverride: { attributes: 'type:short resid:reference' },
  LaunchEvent: { children: 'LaunchEvents:LaunchEvents SourceLocation:Reference' },
  LaunchEvents: { children: 'LaunchEvent:Event+' },
  Event: { attributes: 'Type:short FunctionName:long SendMode:short? HeaderName:short?' },
  WebApplicationInfo: { children: 'Id:guid Resource:long Scopes:Scopes?' },
  Scopes: { children: 'Scope:long+' },
  EquivalentAddins: { children: 'EquivalentAddin:EquivalentAddin+' },
  EquivalentAddin: { children: 'ProgId:long? DisplayName:long? FileName:long? Type:short' },
  ExtendedPermissions: { children: 'ExtendedPermission:short+' },

  Requirements: { inside: 'basic', children: 'Sets:Sets' },
  Sets: { children: 'Set:Set+', attributes: 'DefaultMinVersion:requirementVersion?' },
  Set: { attributes: 'Name:requirementSet MinVersion:requirementVersion?' },
  Resources: { inside: 'basic', children: 'Images:Images? Urls:Urls? ShortStrings:ShortStrings? LongStrings:LongStrings?' },
  Images: { children: 'Image:addressResource+' },
  Urls: { children: 'Url:addressResource+' },
  ShortStrings: { children: 'String:shortResource+' },
  LongStrings: { children: 'String:longResource+' },
  shortText: text('short'),
  longText: text('long'),
  addressText: text('address'),
  shortResource: resource('short'),
  longResource: resource('long'),
  addressResource: resource('address'),
  shortOverride: override('short'),
  longOverride: override('long'),
  addressOverride: override('address'),
};
