import type {Page} from 'puppeteer-core';

/** A widget that a reader sees, in whatever tree it stands. */
export interface Seen {
  readonly lang: string;
  readonly answers: unknown;
  readonly isLast: boolean;
}

/** The widgets on the screen, once nothing has changed for a moment. */
export async function widgetsSeen(tab: Page): Promise<readonly Seen[]> {
  let last = '';
  for (let tries = 0; tries < 40; tries++) {
    const seen = JSON.stringify(await tab.evaluate(look));
    if (seen === last) break;
    last = seen;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return JSON.parse(last) as Seen[];
}

/** Gives the only widget answers, as a reader would have on the way. */
export const answer = (tab: Page): Promise<void> =>
  tab.evaluate((find) => {
    const [widget] = ((0, eval)(`(${find})`) as (root: Document) => {answers: unknown}[])(document);
    widget!.answers = {now: ['none']};
  }, String(findAll));

export const counted = async (tab: Page): Promise<string> => {
  const seen = await widgetsSeen(tab);
  const isAnswered = seen.some(({answers}) => JSON.stringify(answers).includes('none'));
  return `${seen.length}${isAnswered ? ', answers kept' : ''}`;
};

function findAll(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.localName === 'leg-cramp-info' ? [element] : []),
    ...(element.shadowRoot && element.localName !== 'leg-cramp-info' ? findAll(element.shadowRoot) : []),
  ]);
}

const look = `(() => {
  ${String(findAll)}
  return findAll(document)
    .filter((element) => element.shadowRoot?.querySelector('section')?.checkVisibility())
    .map((element) => ({
      lang: element.shadowRoot.querySelector('section').lang,
      answers: element.answers,
      isLast: element === document.body.lastElementChild,
    }));
})()`;
