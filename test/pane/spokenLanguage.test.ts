import { enPrivacy } from '../../src/texts/en/privacy.ts';
import { en } from '../../src/texts/en/texts.ts';
import { enTracking } from '../../src/texts/en/tracking.ts';
import { english, type Language, languages } from '../../src/texts/languages.ts';
import { SpokenLanguage } from '../../src/pane/spokenLanguage.ts';
import { pseudoMore } from '../../src/texts/pseudo/more.ts';
import { stretch } from '../../src/texts/pseudo/stretch.ts';

const pseudo = 'qps-ploc';
const root = document.documentElement;

/** A language as it is in the table, for the time of a test. */
const instead = (change: Partial<Language>) => jest.replaceProperty(languages as Language[], languages.findIndex(({ tag }) => tag === pseudo), { ...english, tag: pseudo, ...change });

afterEach(() => {
  jest.restoreAllMocks();
  root.lang = 'en';
  root.dir = '';
  document.body.replaceChildren();
});

describe('the language that a page speaks', () => {
  it('is English until another one is there, and then that, told to whoever draws', async () => {
    const spoken = new SpokenLanguage();
    const heard = jest.fn();
    spoken.subscribe(heard);
    const speaking = spoken.speak([pseudo]);
    expect(spoken.now().texts.signIn).toBe(en.signIn);
    await speaking;
    expect(spoken.now().texts.signIn).toBe(stretch(en.signIn));
    expect(heard).toHaveBeenCalledTimes(1);
    expect(root.lang).toBe(pseudo);
    expect((await spoken.now().more('help')).privacy.title).toMatch(/^\[/);
  });

  it('is written into the page that was there before the code', async () => {
    document.body.innerHTML = '<p data-text="starting">Starting…</p><p>Mailbox Match</p>';
    await new SpokenLanguage().speak([pseudo]);
    expect(document.body).toHaveTextContent(`${stretch('Starting…')}Mailbox Match`);
  });

  it('has its direction', async () => {
    instead({ direction: 'rtl' });
    await new SpokenLanguage().speak([pseudo]);
    expect(root.dir).toBe('rtl');
  });

  it('is the last that was wanted, whichever is loaded first', async () => {
    let arrive: () => void = () => undefined;
    instead({ load: () => new Promise((resolve) => (arrive = () => resolve(en))) });
    const spoken = new SpokenLanguage();
    const late = spoken.speak([pseudo]);
    await spoken.speak(['en-GB']);
    arrive();
    await late;
    expect(spoken.now().language).toBe(english);
    expect(root.lang).toBe('en');
  });

  it('stays English where the other cannot be loaded', async () => {
    instead({ load: () => Promise.reject(new Error('no connection')) });
    const spoken = new SpokenLanguage();
    await spoken.speak([pseudo]);
    expect(spoken.now().texts).toBe(en);
    expect(root.lang).toBe('en');
  });

  it('goes on in English where only the later sentences cannot be loaded', async () => {
    instead({ loadMore: () => Promise.reject(new Error('no connection')) });
    const spoken = new SpokenLanguage();
    await spoken.speak([pseudo]);
    expect((await spoken.now().more('help')).privacy).toBe(enPrivacy);
  });

  it('goes on in English with the one part that cannot be loaded', async () => {
    instead({ loadMore: async () => ({ ...pseudoMore, help: () => Promise.reject(new Error('no connection')) }) });
    const spoken = new SpokenLanguage();
    await spoken.speak([pseudo]);
    expect((await spoken.now().more('help')).privacy).toBe(enPrivacy);
    expect((await spoken.now().more('message')).tracking.track).toBe(stretch(enTracking.track));
  });

  it('loads each part of the later sentences once', () => {
    const { more } = new SpokenLanguage().now();
    expect(more('help')).toBe(more('help'));
    expect(more('help')).not.toBe(more('message'));
  });
});
