// A simulated screen reader. It does not enter shadow roots, but reads from whatever container it is given: here the
// section inside ours. It says what the markup offers; how a real screen reader and a person fare is another matter.
// @ts-expect-error The browser's entry has no types of its own.
import {virtual as untyped} from '@guidepup/virtual-screen-reader/browser.js';
import type {Virtual} from '@guidepup/virtual-screen-reader';
import {expect} from '@open-wc/testing';
import {question, type QuestionId} from '../../src/check/questions.js';
import {levels, type Level} from '../../src/check/rules.js';
import {levelWords, meanwhileWords} from '../../src/content/check-words.js';
import {withLocale} from '../../src/platform/language/localizer.js';
import type {LegCrampInfo} from '../../src/leg-cramp-info.js';
import {pictures} from '../../src/content/pictures/pictures.js';
import {ui} from '../../src/content/ui-words.js';
import {walks} from '../support/answers.js';
import {openAll, say, walk, widget} from '../support/harness.js';

const reader = untyped as Virtual;
const words = say('en');
const inEnglish = (text: () => string) => withLocale('en', text);

/** A phrase, and what it was said of. */
interface Heard {
  readonly phrase: string;
  readonly words: string;
  readonly node: Node | null;
}

const atCursor = async (): Promise<Heard> => ({
  phrase: await reader.lastSpokenPhrase(),
  words: await reader.itemText(),
  node: reader.activeNode,
});

/** Reads on until a phrase that starts so; one that does not come fails. */
async function readTo(start: string): Promise<Heard[]> {
  const heard: Heard[] = [];
  for (let steps = 0; steps < 3000; steps++) {
    await reader.next();
    heard.push(await atCursor());
    if (heard.at(-1)!.phrase.startsWith(start)) return heard;
  }
  throw new Error(`Never says “${start}”`);
}

/** Activates what was read last, as a reader would, and gives what is said of it without reading on. */
async function activate(element: LegCrampInfo): Promise<readonly string[]> {
  await reader.clearSpokenPhraseLog();
  await reader.act();
  await element.updateComplete;
  return reader.spokenPhraseLog();
}

async function listen(element: LegCrampInfo): Promise<void> {
  await reader.start({container: element.shadowRoot!.querySelector('section')!});
}

const endOfCheck = `end of region, ${words.ui('check')}`;
const endOfWidget = `end of region, ${words.ui('region')}`;

/** The words that belong together: a link and the text in it, a box and its label. */
const isSameThing = (one: Node | null, other: Node | null) =>
  !!one &&
  !!other &&
  (one.contains(other) ||
    other.contains(one) ||
    [one, other].some((node) =>
      [...((node as Partial<HTMLInputElement>).labels ?? [])].some(
        (label) => label.contains(one) || label.contains(other),
      ),
    ));

/** What is said twice in a row of two different things. */
function twiceInARow(heard: readonly Heard[]): readonly string[] {
  const said = heard.filter(({phrase, words}) => words && !/^end(,| of)/.test(phrase));
  return said
    .filter(({words, node}, i) => i && said[i - 1]!.words === words && !isSameThing(said[i - 1]!.node, node))
    .map(({words}) => words);
}

/** The phrases come in this order; others may stand between them. */
function expectInOrder(heard: readonly Heard[], phrases: readonly string[]): void {
  let from = 0;
  for (const phrase of phrases) {
    const found = heard.findIndex((each, i) => i >= from && each.phrase.replace(/\s+/g, ' ') === phrase);
    expect(found, `“${phrase}” after “${heard[from - 1]?.phrase}”`).to.be.at.least(from);
    from = found + 1;
  }
}

const headingsOf = (heard: readonly Heard[]) =>
  heard.filter(({phrase}) => phrase.startsWith('heading, ')).map(({phrase}) => phrase.replace(/\s+/g, ' '));

/** Hears one question from its heading to its button, ticks the answers on the way, and goes on. */
async function answerByEar(element: LegCrampInfo, id: QuestionId, chosen: readonly string[]): Promise<void> {
  const {many, options} = question(id);
  const said: string[] = [];
  const heard: Heard[] = [];
  for (const option of options) {
    heard.push(...(await readTo(`${many ? 'checkbox' : 'radio'}, ${words.option(id, option)}`)));
    said.push(words.option(id, option));
    expect(heard.at(-1)!.phrase).to.contain(', not checked');
    if (!chosen.includes(option)) continue;
    await activate(element);
    expect((reader.activeNode as HTMLInputElement).checked).to.equal(true); // the reader's own tree knows attributes only
  }
  heard.push(...(await readTo(`button, ${words.ui('next')}`)));
  expectInOrder(heard, [words.question(`${id}.hint`), ...said]);
  expect(twiceInARow(heard), id).to.deep.equal([]);
}

/** A whole check, start to result, with nothing but the reader's own commands. Gives what the result says. */
async function checkByEar(element: LegCrampInfo, level: Level): Promise<Heard[]> {
  await readTo(`button, ${words.ui('start')}`);
  for (const [id, chosen] of Object.entries(walks[level])) {
    expect((await activate(element)).at(-1)).to.equal(`heading, ${words.question(id)}, level 4`);
    await answerByEar(element, id as QuestionId, chosen);
  }
  await activate(element);
  return [await atCursor(), ...(await readTo(endOfCheck))];
}

const headings: Readonly<Record<'why' | 'sooner' | 'meanwhile' | 'readNext' | 'answers', string>> = {
  why: `heading, ${words.ui('why')}, level 5`,
  sooner: `heading, ${words.ui('sooner')}, level 5`,
  meanwhile: `heading, ${words.ui('meanwhile')}, level 5`,
  readNext: `heading, ${words.ui('readNext')}, level 5`,
  answers: `heading, ${words.ui('answers')}, level 5`,
};

describe('what a screen reader says', () => {
  afterEach(() => reader.stop());

  for (const level of levels)
    it(`of a whole check that ends in ${level}: the contract’s order, nothing twice in a row`, async () => {
      const element = await widget('lang="en" region="US"');
      await listen(element);
      const heard = await checkByEar(element, level);
      if (level === 'emergency')
        console.log(`The emergency, by ear:\n${heard.map(({phrase}) => phrase).join('\n')}`);
      const {time, title, steps} = levelWords[level];
      const top = `heading, ${inEnglish(time)} ${inEnglish(title)}, level 4`;
      expect(headingsOf(heard)).to.deep.equal([
        top,
        headings.why,
        headings.sooner,
        headings.meanwhile,
        ...(level === 'emergency' ? [] : [headings.readNext]),
        headings.answers,
        `heading, ${inEnglish(ui.export)}, level 5`,
      ]);
      const reasons = element.assessment.reasons.flatMap(({answers}) => answers);
      expectInOrder(heard, [
        top,
        ...(level === 'emergency' ? ['link, Call 911'] : []),
        ...steps.map(inEnglish),
        headings.why,
        ...(reasons.length ? [words.ui('youSaid')] : []),
        headings.sooner,
        'If you feel very unwell, call',
        'link, 911',
        headings.meanwhile,
        ...meanwhileWords[level].map(({text}) => inEnglish(text)),
        headings.answers,
        `heading, ${inEnglish(ui.export)}, level 5`,
        words.ui('general'),
        `button, ${words.ui('clear')}`,
      ]);
      for (const reason of reasons) {
        const [id, option] = reason.split('.') as [string, string];
        expectInOrder(heard, [headings.why, words.option(id, option), headings.sooner]);
      }
      expect(twiceInARow(heard)).to.deep.equal([]);
    });

  it('of a question: how far, the emergency number, then the group by its legend and hint', async () => {
    const element = await widget('lang="en" region="US" view="check"');
    await walk(element, {now: ['none']});
    await listen(element);
    await readTo(`region, ${words.ui('check')}`);
    expectInOrder(await readTo(`button, ${words.ui('next')}`), [
      `heading, ${words.ui('check')}, level 3`,
      `button, ${words.ui('back')}`,
      'Question 2',
      'If you feel very unwell, call',
      'link, 911',
      `group, ${words.question('look')}, ${words.question('look.hint')}`,
      `heading, ${words.question('look')}, level 4`,
      words.question('look.hint'),
      `image, ${inEnglish(pictures.compare.description)}`,
      words.option('look', 'one_leg'),
      `button, ${words.ui('next')}`,
    ]);
  });

  it('of nothing chosen: an alert with the way out, then the group with what is wrong', async () => {
    const element = await widget('lang="en" region="US" view="check"');
    await walk(element, {});
    await listen(element);
    await readTo(`button, ${words.ui('next')}`);
    expect((await activate(element)).at(-1)).to.equal('alert');
    const way = `link, ${words.ui('chooseMany')}`;
    const heard = await readTo(`button, ${words.ui('next')}`);
    expectInOrder(heard, [
      `heading, ${words.ui('problem')}, level 4`,
      way,
      `button, ${words.ui('back')}`,
      `group, ${words.question('now')}, ${words.question('now.hint')} ${words.ui('chooseMany')}`,
      `heading, ${words.question('now')}, level 4`,
      words.ui('chooseMany'),
      words.option('now', 'breath'),
    ]);
    expect(twiceInARow(heard)).to.deep.equal([]);
  });

  it('of a hold: politely, with no second counted aloud', async () => {
    const element = await widget('lang="en" region="US"');
    await listen(element);
    await readTo(`button, ${words.ui('timerStart')}`);
    const said = await activate(element);
    expect([...new Set(said)]).to.deep.equal(['polite: Hold: 1 of 3']); // Lit’s development build writes it in two steps
    const heard = (await readTo(endOfWidget)).map(({phrase}) => phrase);
    expect(heard).to.include('Hold: 1 of 3');
    expect(heard.filter((phrase) => /^\d+$/.test(phrase))).to.deep.equal([]);
    expect(element.shadowRoot!.querySelector('.left')!.textContent.trim()).to.match(/^\d+$/);
  });

  it('of the whole widget with everything open: each picture by its words, no stroke, nothing twice', async () => {
    const element = await widget('lang="en" region="US"');
    await openAll(element);
    await listen(element);
    const heard = [await atCursor(), ...(await readTo(endOfWidget))];
    expect(heard[0]!.phrase).to.equal(`region, ${words.ui('region')}`);
    const inPictures = heard.filter(({node}) =>
      (node instanceof Element ? node : node?.parentElement)?.closest('svg'),
    );
    expect(inPictures.map(({phrase}) => phrase)).to.deep.equal(
      (['toes', 'wall', 'towel', 'where'] as const).map(
        (id) => `image, ${inEnglish(pictures[id].description)}`,
      ),
    );
    expect(twiceInARow(heard)).to.deep.equal([]);
    expect(
      heard.filter(({phrase}) => /^(link|button|image|checkbox|radio|combobox)$/.test(phrase)),
    ).to.have.length(0);
  });

  it('is nothing of what is for the eye: markers, chevrons, the countdown, the print frame', async () => {
    const element = await widget('lang="en"');
    await walk(element, walks.self_care);
    const silent = element.shadowRoot!.querySelectorAll('[aria-hidden=true]');
    expect([...silent].map(({className}) => className)).to.deep.equal(['left']);
    for (const drawn of ['summary', '.back'])
      expect(getComputedStyle(element.shadowRoot!.querySelector(drawn)!, '::before').content).to.equal('""');
  });

  it('is found out by this test where two things say the same in a row', async () => {
    const element = await widget('lang="en" view="check"');
    const footer = element.shadowRoot!.querySelector('footer')!;
    const twin = () => Object.assign(document.createElement('p'), {textContent: 'Twin'});
    footer.append(twin(), twin());
    await listen(element);
    expect(twiceInARow(await readTo(endOfWidget))).to.deep.equal(['Twin']);
  });
});
