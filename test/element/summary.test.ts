import {expect} from '@open-wc/testing';
import {walks} from '../support/answers.js';
import {appears, checkScreen, say, walk, widget, withBrokenFiles} from '../support/harness.js';

/** The page that the print frame would have printed: its own print() is taken out first. */
async function printed(press: () => void): Promise<Document> {
  const doc = new Promise<Document>((resolve) => {
    const original = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      configurable: true,
      get(this: HTMLIFrameElement) {
        const view = original.get!.call(this) as Window;
        view.print = () => resolve(view.document);
        Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', original);
        return view;
      },
    });
  });
  press();
  return doc;
}

const clickOn = (element: Parameters<typeof checkScreen>[0], name: string) => () =>
  checkScreen(element).getByRole('button', {name}).click();

describe('the summary', () => {
  it('prints only itself: what to do, why with sources, the answers, date and version', async () => {
    const element = await widget();
    await walk(element, walks.same_day);
    const {body} = await printed(clickOn(element, 'Print'));
    expect(body.children.length).to.equal(1);
    expect(body.textContent).to.contain('Today: Get medical help today');
    expect(body.textContent).to.contain(say('en').option('look', 'one_leg'));
    expect(body.textContent).to.contain('NHS');
    expect(body.textContent).to.contain(say('en').option('now', 'saddle'));
    expect(body.textContent).to.contain(`version ${element.assessment.version}`);
    expect(body.textContent).to.contain(new Date().toLocaleDateString('en', {dateStyle: 'long'}));
  });

  it('stands in a second language beside the first', async () => {
    const element = await widget();
    await walk(element, walks.emergency);
    const menu = checkScreen(element).getByRole<HTMLSelectElement>('combobox');
    menu.value = 'es';
    menu.dispatchEvent(new Event('change'));
    await appears(element, 'option[value=es][selected]');
    const {body} = await printed(clickOn(element, 'Print'));
    expect([...body.children].map((article) => (article as HTMLElement).lang)).to.deep.equal(['en', 'es']);
    expect(body.textContent).to.contain(say('es').option('now', 'cold'));
    expect(body.textContent).to.contain(say('en').option('now', 'cold'));
  });

  it('keeps no other language where the second one does not come', async () => {
    const element = await widget();
    await walk(element, walks.emergency);
    const menu = checkScreen(element).getByRole<HTMLSelectElement>('combobox');
    const choose = (tag: string) => {
      menu.value = tag;
      menu.dispatchEvent(new Event('change'));
    };
    choose('fr');
    await appears(element, 'option[value=fr][selected]');
    await withBrokenFiles({'/dist/locales/it.js': 'missing'}, async () => {
      choose('it');
      await appears(element, 'option[value=""][selected], #beside:not(:has([selected]))');
    });
    const {body} = await printed(clickOn(element, 'Print'));
    expect([...body.children].map((article) => (article as HTMLElement).lang)).to.deep.equal(['en']);
  });

  it('is copied as text; where the clipboard is refused the text can be marked', async () => {
    const element = await widget();
    await walk(element, walks.self_care);
    const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    const original = navigator.clipboard.writeText.bind(navigator.clipboard);
    let copied = '';
    navigator.clipboard.writeText = (text) => Promise.resolve(void (copied = text));
    clickOn(element, 'Copy')();
    expect(await checkScreen(element).findByText('Copied.')).to.exist;
    expect(copied).to.contain('At home: You can start with care at home');
    navigator.clipboard.writeText = refuse;
    clickOn(element, 'Copy')();
    const box = await checkScreen(element).findByRole<HTMLTextAreaElement>('textbox');
    navigator.clipboard.writeText = original;
    expect(box.value).to.equal(copied);
    expect(box.readOnly).to.equal(true);
  });

  it('is saved as a text file made on the device', async () => {
    const element = await widget();
    await walk(element, walks.pharmacist);
    const saved: {name: string; blob: Blob}[] = [];
    const original = Object.getOwnPropertyDescriptor(URL, 'createObjectURL')!;
    let made: Blob;
    URL.createObjectURL = (blob) => {
      made = blob as Blob;
      return 'blob:made-here';
    };
    Object.assign(HTMLAnchorElement.prototype, {
      click(this: HTMLAnchorElement) {
        saved.push({name: this.download, blob: made});
      },
    });
    clickOn(element, 'Save')();
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    Object.defineProperty(URL, 'createObjectURL', original);
    expect(saved[0]!.name).to.equal('leg-cramps.txt');
    expect(await saved[0]!.blob.text()).to.contain('Next time at the pharmacy: Ask a pharmacist');
  });
});
