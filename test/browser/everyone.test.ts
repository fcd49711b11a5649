import type { FrameLocator, Page } from 'playwright-core';
import { addressOf, screens, worldOf } from '../../scripts/support/screens.ts';
import type { Screen } from '../../scripts/support/waysToScreens.ts';
import { en } from '../../src/texts/en/texts.ts';
import { enFindings } from '../../src/texts/en/findings.ts';
import { enHelp } from '../../src/texts/en/help.ts';
import { enOrganizations } from '../../src/texts/en/organizations.ts';
import { enPrivacy } from '../../src/texts/en/privacy.ts';
import { enRegarding } from '../../src/texts/en/regarding.ts';
import { enRepair } from '../../src/texts/en/repair.ts';
import { enSwitch } from '../../src/texts/en/switch.ts';
import { enTracking } from '../../src/texts/en/tracking.ts';
import { enUntrack } from '../../src/texts/en/untrack.ts';
import { enWelcome } from '../../src/texts/en/welcome.ts';
import { languages } from '../../src/texts/languages.ts';
import { stretch } from '../../src/texts/pseudo/stretch.ts';
import { accessibilityFaults, faultsIn } from './support/axe.ts';
import { type OpenPane, openPane } from './support/openPane.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();
let opened: OpenPane | undefined;

afterEach(() => opened?.close());

/** Opens the pane in the world of a screen, with an Outlook of one's own, and goes there. */
async function goTo(screen: Screen, outlook: object = {}, before?: (page: Page) => Promise<unknown>): Promise<OpenPane> {
  const { browser, sandbox } = stage();
  await sandbox.show(worldOf(screen, outlook), screen.newcomer);
  opened = await openPane(browser, addressOf(screen, sandbox.url), before && { before });
  await screen.go(opened.pane, opened.page);
  return opened;
}

function screenNamed(name: string): Screen {
  const found = screens.find((screen) => screen.name === name);
  if (!found) throw new Error(`There is no screen ${name}.`);
  return found;
}

const each = screens.map((screen) => [screen.name, screen] as const);
const pseudo = { language: 'qps-ploc' };

const inLight = [{ colorScheme: 'light', forcedColors: 'none' }, { colorScheme: 'light', forcedColors: 'active' }] as const;
/** All colours come from one sheet, so the main screens stand for the others. */
const inDark = [{ colorScheme: 'dark', forcedColors: 'none' }, { colorScheme: 'dark', forcedColors: 'none', contrast: 'more' }] as const;

/** As a person drags the edge of the pane. */
async function makeWide(page: Page, pixels: number): Promise<void> {
  await page.addStyleTag({ content: `.addin-pane { width: ${pixels}px !important; min-width: 0 !important; flex: 0 0 ${pixels}px !important; }` });
  await page.waitForFunction((width) => document.querySelector('.addin-pane iframe')?.clientWidth === width, pixels);
}

/** What reaches beyond the edges of the pane, an element or the text in one. */
const tooWide = (pane: FrameLocator) =>
  pane.locator('html').evaluate((page) => {
    const beyond = (part: Element | Range) => {
      const { right, left } = part.getBoundingClientRect();
      return right > page.clientWidth + 1 || left < -1;
    };
    const textBeyond = (element: Element) =>
      [...element.childNodes].some((node) => {
        if (node.nodeType !== Node.TEXT_NODE) return false;
        const text = document.createRange();
        text.selectNode(node);
        return beyond(text);
      });
    return [...page.querySelectorAll('main *:not(.visually-hidden, option)')].filter((element) => beyond(element) || textBeyond(element)).map((element) => element.outerHTML.slice(0, 120));
  });

/** Names of the worlds, and what the pseudo-language makes of them. */
const names = ['Contoso', 'Nancy', 'nancy', 'Fabrikam', 'fabrikam', 'Carlson', 'bikes', 'Purchase'].flatMap((name) => [name, /\S+/.exec(stretch(name).slice(1))?.[0] ?? name]);

/** Names and addresses as long as they can be, without a blank. */
const makeLong = (pane: FrameLocator) =>
  pane.locator('main').evaluate((main, pattern) => {
    const walk = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) node.textContent = (node.textContent ?? '').replace(new RegExp(pattern, 'g'), (name) => name + 'x'.repeat(120));
  }, names.join('|'));

/** What is read that is no sentence of the pseudo-language: words that somebody forgot. Names and addresses have places of their own. */
const notTranslated = (pane: FrameLocator) =>
  pane.locator('main').evaluate((main) => {
    const foreign = '.badge-name, .address, bdi, textarea, option[value]:not([value=""]), :not(html)[lang]';
    const forgotten: string[] = [];
    const walk = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      if (/[A-Za-z]{2}/.test(text) && !/[[\]]/.test(text) && !node.parentElement?.closest(foreign)) forgotten.push(text);
    }
    return forgotten;
  });

/** Everything that can be pressed or filled in, in its order. */
const pressable = (pane: FrameLocator) =>
  pane.locator('body').evaluate((body) => {
    const elements = [...body.querySelectorAll('a[href], button, input, select, textarea, summary')].filter((element) => element.checkVisibility() && !element.matches(':disabled'));
    return elements.map((element) => `${element.tagName} ${element.ariaLabel ?? element.textContent}`);
  });

/** The person was in the pane, and now nothing in it has the focus. */
const lostFocus = (pane: FrameLocator) => pane.locator('body').evaluate((body) => document.hasFocus() && document.activeElement === body);

/** What has the focus: something else in the pane than before, marked where it had it already or where nobody sees that it has it; Outlook; or nothing yet, between the two. */
async function focused({ page, pane }: OpenPane): Promise<{ readonly place: 'pane'; readonly element: string } | { readonly place: 'between' | 'outlook' }> {
  const place = await page.evaluate(() => (document.activeElement?.tagName === 'IFRAME' ? 'pane' : document.activeElement?.matches('[data-focus]') ? 'outlook' : 'between'));
  if (place !== 'pane') return { place };
  const element = await pane.locator('body').evaluate(async (body) => {
    // Fluent shows the focus when React has rendered it.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const element = body.ownerDocument.activeElement ?? body;
    if (element === body || element.matches('[data-visited="last"]')) return null;
    const again = element.hasAttribute('data-visited') ? 'again: ' : '';
    body.querySelector('[data-visited="last"]')?.setAttribute('data-visited', 'before');
    element.setAttribute('data-visited', 'last');
    // Fluent draws its outline with a pseudo-element, or around the field.
    const seen = [element, element.parentElement].some((part) => part && ['', '::after'].some((which) => {
      const { outlineStyle, content, borderTopStyle } = getComputedStyle(part, which);
      return outlineStyle !== 'none' || (content === '""' && borderTopStyle !== 'none');
    }));
    return `${again}${seen ? '' : 'unseen: '}${element.tagName} ${element.ariaLabel ?? element.textContent}`;
  });
  return element === null ? { place: 'between' } : { place, element };
}

/** What takes the focus, from Outlook's side of the pane until the pane gives it back to Outlook. */
async function tabThrough(visible: OpenPane): Promise<readonly string[]> {
  await visible.page.getByRole('button', { name: 'Close' }).last().focus();
  const visited: string[] = [];
  for (;;) {
    await visible.page.keyboard.press('Tab');
    // Outlook and Office.js hand the focus to each other with messages.
    let now = await focused(visible);
    while (now.place === 'between' || (now.place === 'outlook' && visited.length === 0)) now = await focused(visible);
    if (now.place !== 'pane') return visited;
    visited.push(now.element);
    if (now.element.startsWith('again: ')) return visited;
  }
}

describe('every screen', () => {
  it.each(each)('%s keeps nobody out, in any colours, any width, a language of long words, and by keyboard', async (_name, screen) => {
    const visible = await goTo(screen, pseudo);
    const { page, pane } = visible;
    await pane.locator(`html[lang="${pseudo.language}"]`).waitFor();
    expect(await notTranslated(pane)).toEqual([]);
    const looks = screen.picture ? [...inLight, ...inDark] : inLight;
    // Nobody speaks the pseudo-language, and axe knows that.
    await pane.locator('html').evaluate((html: HTMLElement) => (html.lang = 'en'));
    const faults: string[] = [];
    for (const look of looks) {
      await page.emulateMedia(look);
      faults.push(...(await accessibilityFaults(page)).map((fault) => `${JSON.stringify(look)}: ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(await lostFocus(pane)).toBe(false);
    const all = await pressable(pane);
    expect(all.length > 0 ? await tabThrough(visible) : []).toEqual(all);
    for (const width of [160, 280, 600]) {
      await makeWide(page, width);
      expect(await tooWide(pane)).toEqual([]);
    }
    await makeLong(pane);
    await makeWide(page, 280);
    expect(await tooWide(pane)).toEqual([]);
  });
});

describe('the language', () => {
  it.each(languages.map((language) => [language.tag, language] as const))('%s is spoken where Outlook is shown in it, in its direction', async (tag, language) => {
    const texts = await language.load();
    const { page, pane } = await goTo(screenNamed('different'), { language: tag });
    expect(await pane.getByRole('heading', { level: 1 }).innerText()).toBe(texts.verdicts.different.title);
    expect(await pane.locator('html').evaluate(({ lang, dir }: HTMLElement) => [lang, dir || 'ltr'])).toEqual([tag, language.direction]);
    await makeWide(page, 280);
    expect(await tooWide(pane)).toEqual([]);
    await screenNamed('help').go(pane, page);
    expect(await pane.getByRole('heading', { level: 1 }).innerText()).toBe((await (await language.loadMore()).help()).help.title);
    expect(await tooWide(pane)).toEqual([]);
  });

  /** Names of the scripts that come while nothing is opened. */
  async function scriptsOf(screen: string, outlook: object): Promise<readonly string[]> {
    const loaded: string[] = [];
    const { page } = await goTo(screenNamed(screen), outlook, async (fresh) => fresh.on('request', (request) => loaded.push(new URL(request.url()).pathname)));
    await page.waitForLoadState('networkidle');
    return loaded.filter((name) => name.startsWith('/addin/') && name.endsWith('.js')).map((name) => name.split('/')[2]?.split('.')[0] ?? '');
  }

  it('costs nothing in English', async () => {
    const names = await scriptsOf('different', {});
    expect(names).toEqual(expect.arrayContaining(['taskpane', 'screens', 'signin']));
    const others = languages.map(({ tag }) => tag).filter((tag) => tag !== 'en');
    expect(names.filter((name) => others.some((tag) => name === tag || name.startsWith(`${tag}-`)) || name === 'pseudo')).toEqual([]);
  });

  it('costs no more than what is read', async () => {
    const names = await scriptsOf('same', { language: 'de' });
    expect(names.filter((name) => /^(de|en)(-|$)/.test(name)).sort()).toEqual(['de', 'de-message']);
  });

  it('is English where another cannot be loaded, and nothing else is wrong', async () => {
    const { pane, page } = await goTo(screenNamed('different'), pseudo, (fresh) => fresh.route('**/addin/pseudo.*.js', (route) => route.abort()));
    expect(await pane.getByRole('heading', { level: 1 }).innerText()).toBe(en.verdicts.different.title);
    await screenNamed('help').go(pane, page);
    expect(await pane.getByRole('heading', { level: 1 }).innerText()).toBe(enHelp.title);
    expect(await pane.locator('html').getAttribute('lang')).toBe('en');
  });

  it('is there before the pane can do anything', async () => {
    const { pane } = await goTo(screenNamed('starting'), { ...pseudo, start: 'silent' });
    await pane.locator('.progress').getByText(stretch(en.waitingForOutlook)).waitFor();
  });
});

describe('the window that signs in', () => {
  it.each(['de', 'ar'])('speaks %s, in the direction and colours that are wanted, and keeps nobody out', async (tag) => {
    const { browser, sandbox } = stage();
    const language = languages.find((each) => each.tag === tag);
    const texts = await language?.load();
    const context = await browser.newContext({ locale: tag, viewport: { width: 280, height: 600 } });
    try {
      const page = await context.newPage();
      await page.goto(new URL('addin/dialog.html', sandbox.url).href);
      await page.getByText(texts?.signInWindow.notFromOutlook ?? '').waitFor();
      expect(await page.locator('html').evaluate(({ lang, dir }: HTMLElement) => [lang, dir || 'ltr'])).toEqual([tag, language?.direction]);
      const papers: string[] = [];
      for (const look of [...inLight, ...inDark]) {
        await page.emulateMedia(look);
        papers.push(await page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor));
        expect(await faultsIn(page.mainFrame())).toEqual([]);
      }
      expect(new Set(papers).size).toBeGreaterThan(1);
      expect(await page.locator('html').evaluate((html) => html.scrollWidth <= html.clientWidth)).toBe(true);
    } finally {
      await context.close();
    }
  });
});

describe('the theme', () => {
  const paper = (pane: FrameLocator) => pane.locator('html').evaluate((page) => getComputedStyle(page).backgroundColor);
  const white = 'rgb(255, 255, 255)';
  const dark = 'rgb(31, 31, 31)';

  it('is the system’s until Outlook tells its own, and that from then on', async () => {
    const { page, pane } = await goTo(screenNamed('different'));
    expect(await paper(pane)).toBe(white);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paper(pane)).toBe(dark);
    for (const [theme, colour] of [['light', white], ['dark', dark]] as const) {
      await page.evaluate((wanted) => window.sandboxOutlook?.set({ theme: wanted }), theme);
      await pane.locator(`html[data-theme="${theme}"]`).waitFor();
      expect(await paper(pane)).toBe(colour);
    }
  });

  it('stands still for people who want no motion', async () => {
    const { page, pane } = await goTo(screenNamed('signing-in'));
    const moving = () =>
      pane.locator('.progress').evaluate(async (element) => {
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        return element.getAnimations({ subtree: true }).filter(({ playState }) => playState === 'running').length;
      });
    expect(await moving()).toBe(0);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await moving()).toBe(1);
  });
});

describe('by keyboard and screen reader', () => {
  const heading = (pane: FrameLocator) => pane.locator('.screen-title:focus').innerText();

  /** Presses Tab until the button has the focus, then Enter. */
  async function press({ page, pane }: OpenPane, name: string): Promise<void> {
    const button = pane.getByRole('button', { name, exact: true });
    await button.waitFor();
    for (let steps = 0; !(await button.evaluate((element) => element === element.ownerDocument.activeElement)); steps++) {
      if (steps > 50) throw new Error(`Tab does not come to ${name}.`);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
  }

  it('every page is reached, with the focus on its heading, and left, with the focus where it was left for it', async () => {
    const visible = await goTo(screenNamed('several'));
    const { page, pane } = visible;
    await page.getByRole('button', { name: 'Close' }).last().focus();
    for (const [link, title] of [
      [en.screens.home.organizations, enOrganizations.title],
      [en.screens.home.privacy, enPrivacy.title],
      [en.screens.home.help, enHelp.title],
    ] as const) {
      await press(visible, link);
      await pane.getByRole('heading', { level: 1, name: title }).waitFor();
      expect(await heading(pane)).toBe(title);
      await page.keyboard.press('Shift+Tab');
      await press(visible, en.screens.back);
      await pane.locator('[data-verdict]').waitFor();
      await pane.locator('button.link:focus', { hasText: link }).waitFor();
    }
  });

  it('a check is begun, heard of and ended without the focus being lost', async () => {
    const visible = await goTo(screenNamed('different'));
    const { page, pane } = visible;
    await page.getByRole('button', { name: 'Close' }).last().focus();
    await press(visible, en.checkAgain);
    await pane.locator('[data-verdict]').waitFor();
    expect(await heading(pane)).toBe(en.verdicts.different.title);
    expect(await pane.getByRole('status').first().textContent()).toBe(en.verdicts.different.title);
  });

  const withFocus = (pane: FrameLocator, text: string) => pane.locator(':focus', { hasText: text }).waitFor();
  const said = (pane: FrameLocator, text: string) => pane.getByRole('status').filter({ hasText: text }).waitFor();

  it('a repair is called off, made, stopped and ended, and the focus is where a person goes on', async () => {
    const visible = await goTo(screenNamed('different'));
    const { page, pane } = visible;
    await page.getByRole('button', { name: 'Close' }).last().focus();
    await press(visible, enFindings.fixes.changeInDynamics);
    await withFocus(pane, enRepair.titles.dynamics('Contoso'));
    await press(visible, en.screens.cancel);
    await withFocus(pane, enFindings.fixes.changeInDynamics);
    await press(visible, enFindings.fixes.changeInDynamics);
    await press(visible, enRepair.confirm.dynamics);
    await withFocus(pane, enRepair.running);
    await said(pane, enRepair.actions.test(''));
    await press(visible, enRepair.stop);
    await withFocus(pane, enRepair.stopped);
    await stage().sandbox.ask('POST', 'clock', { advanceSeconds: 100 });
    await press(visible, enRepair.goOn);
    await withFocus(pane, enRepair.finished.dynamics);
    await said(pane, enRepair.finishedExplanation.tested);
    await press(visible, enSwitch.done);
    await withFocus(pane, en.verdicts.same.title);
  });

  it('a message is untracked after a second thought, and the focus comes back to it', async () => {
    const visible = await goTo(screenNamed('tracked'));
    const { page, pane } = visible;
    await page.getByRole('button', { name: 'Close' }).last().focus();
    await press(visible, enUntrack.untrack);
    await withFocus(pane, enUntrack.title);
    await pane.getByRole('radio').last().check();
    await press(visible, enUntrack.next);
    await withFocus(pane, enUntrack.confirmTitle);
    await press(visible, en.screens.cancel);
    await withFocus(pane, enUntrack.title);
    await pane.getByRole('radio').first().check();
    await press(visible, enUntrack.untrack);
    await said(pane, enUntrack.ended.kept);
    await press(visible, enUntrack.done);
    await pane.locator('[data-tracking="kept"]').waitFor();
    await withFocus(pane, enTracking.heading);
  });

  it('what a message is regarding is changed, and said once', async () => {
    const visible = await goTo(screenNamed('tracked'));
    const { page, pane } = visible;
    const toldAloud = pane.getByRole('status').filter({ hasText: `${enTracking.regarding} 12 mountain bikes` });
    await page.getByRole('button', { name: 'Close' }).last().focus();
    await press(visible, enRegarding.titleChange);
    await withFocus(pane, enRegarding.titleChange);
    await pane.getByRole('combobox').first().fill('mountain');
    await pane.locator('.record', { hasText: '12 mountain bikes' }).waitFor();
    await pane.getByRole('combobox').first().press('ArrowDown');
    await page.keyboard.press('Enter');
    await toldAloud.waitFor();
    await withFocus(pane, enRegarding.titleChange);
    await press(visible, en.screens.home.help);
    await press(visible, en.screens.back);
    await pane.getByText('12 mountain bikes').waitFor();
    expect(await toldAloud.count()).toBe(0);
  });

  it('what is kept is forgotten, and that is said', async () => {
    const visible = await goTo(screenNamed('privacy'));
    await visible.page.getByRole('button', { name: 'Close' }).last().focus();
    await press(visible, enPrivacy.forget);
    await visible.pane.getByRole('status').filter({ hasText: enPrivacy.forgotten }).waitFor();
  });

  it('names and roles are those that a person sees', async () => {
    const { pane } = await goTo(screenNamed('several'));
    await pane.getByRole('heading', { name: en.verdicts.different.title, level: 1 }).waitFor();
    await pane.getByRole('button', { name: 'Organization: Contoso Sandbox Sandbox Same address' }).waitFor();
    const tree = await pane.locator('body').ariaSnapshot();
    for (const part of ['- main:', `- heading "${en.verdicts.different.title}" [level=1]`, `- button "${en.checkAgain}"`, `- region "${en.screens.home.others}":`, `- button "${en.screens.home.help}"`]) expect(tree).toContain(part);
    expect(tree).toMatch(/- status: The addresses are different/);
    expect(tree).toMatch(/button "Organization: Contoso Sandbox Sandbox Same address"/);
  });
});

describe('the first run', () => {
  const open = (world: (file: { signIn?: object; administrator?: object }) => void = () => undefined) => stage().open({ world, newcomer: true });
  const asksFirst = (file: { signIn?: object }) => void (file.signIn = { broker: { answer: 'interactionFirst' } });

  it('shows the verdict at once where nothing has to be asked', async () => {
    const { pane } = await open();
    await pane.locator('[data-verdict="different"]').waitFor();
    expect(await pane.locator('[data-welcome]').count()).toBe(0);
  });

  it('says what it is for before it asks the person to sign in, once', async () => {
    const { page, pane } = await open(asksFirst);
    await pane.locator('[data-welcome="signIn"]').waitFor();
    await pane.getByRole('button', { name: en.signIn }).click();
    await pane.locator('[data-verdict="different"]').waitFor();
    await page.waitForFunction(async () => 'welcomed' in ((await (await fetch('/outlook/kept')).json()) as { roamingSettings: object }).roamingSettings);
    await stage().sandbox.ask('POST', 'faults', [{ host: 'contoso.crm4.dynamics.com', status: 401 }]);
    await page.reload();
    await pane.locator('[data-problem="notAuthenticated"]').waitFor();
  });

  it('can be skipped, and then the question stands alone', async () => {
    const { pane } = await open(asksFirst);
    await pane.getByRole('button', { name: enWelcome.skip }).click();
    await pane.locator('[data-problem="signInNeeded"]').waitFor();
  });

  it('says what it is for before it asks for an organization', async () => {
    const { pane } = await goTo({ ...screenNamed('add'), newcomer: true, go: (visible) => visible.locator('[data-welcome="organization"]').waitFor() });
    await pane.getByRole('button', { name: enWelcome.goOn }).click();
    await pane.locator('.found').first().waitFor();
  });
});
