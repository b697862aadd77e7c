import {expect} from '@open-wc/testing';
import {withBrokenFiles} from '../support/harness.js';

/** The built one tag in a page of its own; resolves with that page once the words are there. */
async function pageWithTag(lang: string): Promise<Window & {planted?: boolean}> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument!;
  page.body.innerHTML = `<leg-cramp-info lang="${lang}"></leg-cramp-info>`;
  const ready = new Promise((resolve) => page.addEventListener('leg-cramp-ready', resolve));
  const script = page.createElement('script');
  script.src = new URL('/dist/leg-cramp-info.min.js', location.href).href;
  page.head.append(script);
  await ready;
  return frame.contentWindow!;
}

const sectionOf = ({document}: Window) =>
  document.querySelector('leg-cramp-info')!.shadowRoot!.querySelector<HTMLElement>('section')!;

describe('this engine compares a language file with its hash', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('and runs no other than the one that was built: there is English with a note', async () => {
    await withBrokenFiles({'/dist/locales/de.js': 'planted'}, async () => {
      const page = await pageWithTag('de');
      expect(sectionOf(page).lang).to.equal('en');
      expect(sectionOf(page).innerText).to.contain('could not be loaded');
      expect(page.planted).to.equal(undefined);
    });
  });

  it('and runs the one that was built', async () => {
    const page = await pageWithTag('fr'); // not the language above: an engine may keep a refused file
    expect(sectionOf(page).lang).to.equal('fr');
    expect(sectionOf(page).innerText).to.contain('Crampes');
  });
});
