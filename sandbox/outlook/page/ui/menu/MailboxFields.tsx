import { useHost, useOutlook } from '../OutlookContext.tsx';
import { profiles } from './profiles.ts';

const languages = ['en-US', 'en-GB', 'de-DE', 'fr-FR', 'es-ES', 'it-IT', 'nl-NL', 'pl-PL', 'tr-TR', 'ja-JP', 'zh-CN', 'ar-SA', 'he-IL'] as const;

/** The versions that this build of Office.js has the members for. */
const mailboxSets = Array.from({ length: 12 }, (_each, index) => `1.${index + 1}`);

/** Another name of this machine, which makes the add-in a stranger to Outlook's storage, as in reality. */
const otherSite = '127.0.0.1';

/** Who the user is and where the add-in comes from. Each takes effect when the pane is loaded again. */
export function MailboxFields() {
  const { outlook } = useHost();
  const settings = useOutlook((state) => state.settings);
  const world = useOutlook((state) => state.start.outlook);
  const profile = profiles.findIndex((each) => each.mailbox(world).address === settings.mailbox.address);
  const change = (changes: Parameters<typeof outlook.changeSettings>[0]) => {
    outlook.changeSettings(changes);
    outlook.reloadPane();
  };
  return (
    <>
      <label className="field">
        <span>Profile</span>
        <select value={profile} onChange={(event) => change({ mailbox: profiles[Number(event.target.value)]?.mailbox(world) ?? world.mailbox })}>
          {profiles.map(({ label }, index) => (
            <option key={label} value={index}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>Display language</span>
        <select value={settings.language} onChange={(event) => change({ language: event.target.value })}>
          {[...new Set([world.language, ...languages])].map((language) => (
            <option key={language}>{language}</option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>Mailbox requirement set</span>
        <select value={settings.requirementSets['Mailbox']} onChange={(event) => change({ requirementSets: { ...settings.requirementSets, Mailbox: event.target.value } })}>
          {mailboxSets.map((version) => (
            <option key={version}>{version}</option>
          ))}
        </select>
      </label>
      <label className="field check">
        <input
          type="checkbox"
          checked={settings.sharedFolder !== null}
          onChange={(event) => change({ sharedFolder: event.target.checked ? (world.sharedFolder ?? 'andrew.dixon@contoso.com') : null })}
        />
        <span>Messages are in a shared folder</span>
      </label>
      <label className="field check">
        <input type="checkbox" checked={settings.addinHost !== null} onChange={(event) => change({ addinHost: event.target.checked ? (world.addinHost ?? otherSite) : null })} />
        <span>The add-in is on another site (storage)</span>
      </label>
    </>
  );
}
