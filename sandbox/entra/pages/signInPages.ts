import type { SandboxResponse } from '../../server/exchange.ts';
import { escape } from '../../server/markup.ts';
import type { Account } from '../../world/world.ts';
import type { Member, ResourceApi } from '../directory.ts';
import type { Remedy } from '../faults.ts';
import type { AadRefusal, Trace } from '../refusal.ts';
import { actions, button, form, page } from './page.ts';

/** More accounts than this are found by their name only. */
const mostChoices = 50;

interface PickerContent {
  readonly target: string;
  readonly accounts: readonly Account[];
  readonly signedIn: readonly string[];
  readonly hint: string | undefined;
  /** The sign-in name that was entered last and does not exist. */
  readonly unknownName?: string | undefined;
}

/** The page on which a person picks the account to sign in with, or enters another. */
export function accountPicker({ target, accounts, signedIn, hint, unknownName }: PickerContent): SandboxResponse {
  const choices = accounts.slice(0, mostChoices).map(
    ({ id, name, username }) =>
      `<li><button name="account" value="${escape(id)}"><b>${escape(name)}</b><br>${escape(username)}${signedIn.includes(id) ? '<br><small>Signed in</small>' : ''}</button></li>`,
  );
  const fault = unknownName === undefined ? '' : `<p role="alert" id="fault">We couldn't find an account with that username: ${escape(unknownName)}</p>`;
  const other = `<p class="field"><label for="username">Use another account</label><input id="username" name="username" type="email" autocomplete="username" value="${escape(unknownName ?? hint ?? '')}"${fault === '' ? '' : ' aria-describedby="fault" aria-invalid="true"'}></p>`;
  return page(
    'Pick an account',
    `${form(target, `<ul>${choices.join('')}</ul>`)}${form(target, `${fault}${other}${actions(button('Next', 'name', true), button('Cancel', 'cancel'))}`)}`,
  );
}

const remedies: Readonly<Record<Exclude<Remedy, 'consent' | 'signIn'>, { title: string; text: string; button: string }>> = {
  approve: { title: 'Approve sign in request', text: 'Your organization needs more proof that it is you.', button: 'Approve' },
  newPassword: { title: 'Update your password', text: 'Your password has expired.', button: 'Update password' },
};

/** What a person has to do before the sign-in goes on. */
export function remedyPage(target: string, member: Member, remedy: keyof typeof remedies): SandboxResponse {
  const { title, text, button: label } = remedies[remedy];
  return page(title, form(target, `<p>${escape(member.account.username)}</p><p>${escape(text)}</p>${actions(button(label, remedy, true), button('Cancel', 'cancel'))}`));
}

const permissions: Readonly<Record<ResourceApi, string>> = {
  dynamics: 'Access Dynamics 365 as organization users',
  graph: 'Sign you in and read your profile',
};

/** The page on which a person lets the application act for them, or hears that only an administrator can. */
export function consentPage(target: string, member: Member, application: string, apis: readonly ResourceApi[], mayAgree: boolean): SandboxResponse {
  const who = `<p>${escape(member.account.username)}</p><p><b>${escape(application)}</b></p>`;
  const list = `<ul class="permissions">${apis.map((api) => `<li>${escape(permissions[api])}</li>`).join('')}</ul>`;
  if (mayAgree) return page('Permissions requested', form(target, `${who}<p>This app would like to:</p>${list}${actions(button('Accept', 'consent', true), button('Cancel', 'decline'))}`));
  return page(
    'Need admin approval',
    form(target, `${who}<p>The app needs permission to access resources in your organization that only an admin can grant.</p>${list}${actions(button('Return to the application without granting consent', 'decline'))}`),
  );
}

/** The end of a sign-in that cannot go on: only numbers for the administrator, and another account where that could help. */
export function blockedPage(refusal: AadRefusal, trace: Trace, target?: string): SandboxResponse {
  const facts = [
    ['Error code', String(refusal.code)],
    ['Request Id', trace.traceId],
    ['Correlation Id', trace.correlationId],
    ['Timestamp', trace.now.toISOString()],
  ] as const;
  const list = `<dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${escape(value)}</dd>`).join('')}</dl>`;
  const ways = target === undefined ? '' : form(target, actions(button('Use a different account', 'other', true), button('Cancel', 'cancel')));
  return page("Sorry, but we're having trouble signing you in.", `<p role="alert">AADSTS${refusal.code}: ${escape(refusal.description)}</p>${list}${ways}`, {}, target === undefined ? 400 : 200);
}

export function signedOutPage(): SandboxResponse {
  return page('You signed out of your account', "<p>It's a good idea to close all browser windows.</p>");
}
