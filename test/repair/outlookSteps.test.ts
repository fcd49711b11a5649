import { outlookClients, stepsFor } from '../../src/repair/outlookSteps.ts';
import { setPrimarySteps } from '../../src/repair/outlookStepsOfAdmin.ts';
import { enOutlookSteps } from '../../src/texts/en/outlookSteps.ts';

const address = 'nancy.anderson@contoso.com';
const everyStep = outlookClients.flatMap((client) => stepsFor(client).map((step) => ({ client, ...step })));

describe('changing the address on the side of Outlook', () => {
  it.each(outlookClients)('in %s first finds the address, then changes it, then checks', (client) => {
    const parts = stepsFor(client).map(({ part }) => part);
    expect(parts).toEqual([...parts].sort((one, other) => (one === other ? 0 : one === 'find' ? -1 : 1)));
    expect(new Set(parts)).toEqual(new Set(['find', 'change']));
    expect(stepsFor(client).at(-1)?.id).toBe(`${client}.change.check`);
  });

  it('has each step under a name of its own, which begins with the client and the part', () => {
    expect(new Set(everyStep.map(({ id }) => id)).size).toBe(everyStep.length);
    for (const { id, client, part } of everyStep) expect(id).toMatch(new RegExp(`^${client}\\.${part}\\.[a-zA-Z]+$`));
  });

  it.each(everyStep)('says $id in whole sentences', ({ id }) => {
    const text = enOutlookSteps.steps[id](address);
    expect(text).toMatch(/^[A-Z].*\.$/);
    expect(text).not.toMatch(/undefined|null|\[object/);
  });

  it('goes in classic Outlook by the steps of Microsoft’s page: add, restart, set as default, close', () => {
    const steps = stepsFor('classicWindows').map(({ id }) => enOutlookSteps.steps[id](address));
    expect(steps).toEqual([
      'Choose File, then Account Settings, then Account Settings… in the list.',
      'On the tab Email, read the address with the check mark. Every character counts.',
      'Choose File, then Add Account, type nancy.anderson@contoso.com and choose Connect.',
      'Close Outlook and open it again. Your check marks here stay.',
      'Choose File, then Account Settings, then Account Settings… in the list.',
      'Select nancy.anderson@contoso.com and choose Set as Default.',
      'Choose Close.',
      'Open a message in the mailbox nancy.anderson@contoso.com and open Mailbox Match there. It checks by itself.',
    ]);
  });

  it('needs a restart only where Outlook for Windows needs one', () => {
    expect(everyStep.filter(({ restart }) => restart).map(({ id, restart }) => [id, restart])).toEqual([
      ['classicWindows.change.restart', 'byPerson'],
      ['newWindows.change.setPrimary', 'byItself'],
    ]);
  });

  it.each([...setPrimarySteps.microsoft365, ...setPrimarySteps.exchange])('says to the administrator %s in whole sentences', (id) => {
    expect(enOutlookSteps.adminSteps[id]({ person: 'Nancy Anderson', address })).toMatch(/^[A-Z].*\.$/);
  });
});
