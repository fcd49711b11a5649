import '../pane/trustedTypes.ts';
import '../pane/colours.css';
import '../pane/pane.css';
import { serviceOrigin } from '../organizations/hostPolicy.ts';
import { keepHistory } from '../outlook/keepHistory.ts';
import { displayLanguage, languagesBeforehand } from '../outlook/displayLanguage.ts';
import { parentOfDialog } from '../outlook/parentOfDialog.ts';
import { followOutlookTheme } from '../outlook/outlookTheme.ts';
import { showTheme } from '../pane/showTheme.ts';
import { SpokenLanguage } from '../pane/spokenLanguage.ts';
import type { Problem } from '../diagnosis/problem.ts';
import { loadConfiguration } from '../settings/loadConfiguration.ts';
import type { DialogMessage } from '../signin/dialogMessages.ts';
import { signInByRedirect } from '../signin/redirectSignIn.ts';
import { faultNamed } from '../signin/signInFault.ts';
import { signInProblem } from '../signin/signInProblem.ts';
import { TooLate, withDeadline } from '../signin/withDeadline.ts';
import * as face from './face.ts';
import { forgetRequest, requestOfWindow } from './keptRequest.ts';
import { runSignIn } from './runSignIn.ts';

/** How long Office.js may take to get ready. */
const officeSeconds = 20;

const spoken = new SpokenLanguage();
const beforehand = languagesBeforehand();
let speaking = spoken.speak(beforehand);

async function showProblem(problem: Problem): Promise<void> {
  await speaking;
  face.showProblem(problem, spoken.now().texts);
}

async function showSentence(sentence: 'done' | 'notFromOutlook'): Promise<void> {
  await speaking;
  face.showSentence(sentence, spoken.now().texts);
}

function followOutlook(): void {
  followOutlookTheme(showTheme);
  speaking = spoken.speak([displayLanguage(), ...beforehand].filter((tag) => tag !== undefined));
}

// Before Office.js runs, and before MSAL reads the address.
keepHistory();

async function run(): Promise<void> {
  const asked = requestOfWindow();
  // Office.js cannot work without storage either, so the pane may never hear of it, and whose window this is stays unknown.
  const isStorageBlocked = asked?.kept === false;
  if (isStorageBlocked) void showProblem({ kind: 'storageBlocked' });
  const [parent, configuration] = await Promise.all([withDeadline(parentOfDialog(), officeSeconds), loadConfiguration()]);
  if (parent) followOutlook();
  if (!parent && isStorageBlocked) return;
  if (!parent || !asked) return showSentence('notFromOutlook');
  const tell = (message: DialogMessage) => parent.tell(JSON.stringify(message));
  if (!configuration.ok) {
    tell({ kind: 'end', id: asked.request.id, fault: faultNamed(configuration.problem.kind) });
    return showProblem(configuration.problem);
  }
  const { clientId, authority, onPremises, trustedOrigins } = configuration.value;
  const issuers = { entra: { clientId, authority }, onPremises };
  const fault = await runSignIn(asked, {
    // The pane has the person confirm each of them before it asks for a token.
    policy: { ...configuration.value, confirmedOrigins: trustedOrigins },
    signIn: (issuer) => {
      const settings = issuers[issuer];
      return settings && signInByRedirect(settings, serviceOrigin(configuration.value, 'graph'));
    },
    tell,
  });
  if (fault) return showProblem(signInProblem(fault, asked.request.issuer));
  forgetRequest();
  await showSentence('done');
}

run().catch((error: unknown) =>
  showProblem(error instanceof TooLate ? { kind: 'outlookSilent', seconds: officeSeconds } : { kind: 'faultOfOurs', code: error instanceof Error ? error.name : 'unknown' }),
);
