import {expect} from '@open-wc/testing';

/** The built one tag in a page of its own, from a folder; resolves with that page once the words are there. */
async function pageWith(folder: string): Promise<Window & {planted?: boolean}> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument!;
  page.body.innerHTML = '<leg-cramp-info lang="de"></leg-cramp-info>';
  const ready = new Promise((resolve) => page.addEventListener('leg-cramp-ready', resolve));
  const script = page.createElement('script');
  script.src = new URL(`${folder}/leg-cramp-info.js`, location.href).href;
  page.head.append(script);
  await ready;
  return frame.contentWindow!;
}

const sectionOf = ({document}: Window) =>
  document.querySelector('leg-cramp-info')!.shadowRoot!.querySelector<HTMLElement>('section')!;

describe('this engine compares a language file with its hash', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('and runs the one that was built', async () => {
    const page = await pageWith('/built');
    expect(sectionOf(page).lang).to.equal('de');
    expect(sectionOf(page).innerText).to.contain('Beinkrämpfe in der Nacht');
  });

  it('and runs no other: there is English with a note', async () => {
    const page = await pageWith('/tampered');
    expect(sectionOf(page).lang).to.equal('en');
    expect(sectionOf(page).innerText).to.contain('could not be loaded');
    expect(page.planted).to.equal(undefined);
  });
});
