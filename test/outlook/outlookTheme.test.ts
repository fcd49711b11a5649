import { followOutlookTheme } from '../../src/outlook/outlookTheme.ts';

const changed = 'officeThemeChanged';
type Handler = (event: unknown) => void;

function withOutlook(context: object, event: object | undefined = { OfficeThemeChanged: changed }): readonly string[] {
  Object.defineProperty(globalThis, 'Office', { configurable: true, value: { context, EventType: event } });
  const told: string[] = [];
  followOutlookTheme((background) => told.push(background));
  return told;
}

afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

describe('the theme of Outlook', () => {
  it('is told at once where Outlook gives it', () => {
    expect(withOutlook({ officeTheme: { bodyBackgroundColor: '#262626' } })).toEqual(['#262626']);
  });

  it('is told again whenever it changes', () => {
    let handler: Handler = () => undefined;
    const told = withOutlook({ mailbox: { addHandlerAsync: (type: string, added: Handler) => type === changed && (handler = added) } });
    handler({ type: changed, officeTheme: { bodyBackgroundColor: '#ffffff' } });
    handler({ type: changed });
    handler({ type: changed, officeTheme: { bodyBackgroundColor: '#000000' } });
    expect(told).toEqual(['#ffffff', '#000000']);
  });

  it.each([
    ['has no themes', {}, {}],
    ['has no events', { mailbox: {} }, undefined],
    ['refuses the event', { mailbox: { addHandlerAsync: () => { throw new Error('not supported'); } } }, { OfficeThemeChanged: changed }],
  ])('is not told where Outlook %s, and nothing breaks', (_what, context, event) => {
    expect(withOutlook(context, event)).toEqual([]);
  });
});
