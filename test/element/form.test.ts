import {expect, fixture} from '@open-wc/testing';
import type {LegCrampInfo} from '../../src/leg-cramp-info.js';
import {walks} from '../support/answers.js';
import {checkScreen, say, shown, textOf, walk} from '../support/harness.js';

async function inForm(attributes: string): Promise<{form: HTMLFormElement; element: LegCrampInfo}> {
  const form = await fixture<HTMLFormElement>(
    `<form><fieldset><leg-cramp-info lang="en" ${attributes}></leg-cramp-info></fieldset></form>`,
  );
  const element = form.querySelector('leg-cramp-info')!;
  await shown(element);
  return {form, element};
}

const sent = (form: HTMLFormElement) => [...new FormData(form).entries()];

describe('in a form', () => {
  it('with a name carries version, level, reasons and answers, and says so', async () => {
    const {form, element} = await inForm('name="legs"');
    expect(textOf(element)).to.contain(say('en').ui('form'));
    expect(textOf(element)).not.to.contain(say('en').ui('private'));
    expect(sent(form)).to.deep.equal([]);
    await walk(element, walks.emergency);
    const [[name, value]] = sent(form) as [[string, string]];
    expect(name).to.equal('legs');
    expect(JSON.parse(value)).to.deep.equal({
      version: element.assessment.version,
      level: 'emergency',
      reasons: [{rule: 'E2', answers: ['now.cold']}],
      answers: {now: ['cold']},
    });
  });

  it('carries no level while the check is not done', async () => {
    const {form, element} = await inForm('name="legs"');
    await walk(element, {now: ['none']});
    expect(JSON.parse(sent(form)[0]![1] as string)).not.to.have.property('level');
  });

  it('without a name sends nothing, and says that nothing is sent', async () => {
    const {form, element} = await inForm('');
    expect(textOf(element)).to.contain(say('en').ui('private'));
    await walk(element, walks.emergency);
    expect(sent(form)).to.deep.equal([]);
  });

  it('is cleared with the form', async () => {
    const {form, element} = await inForm('name="legs"');
    await walk(element, walks.same_day);
    form.reset();
    await element.updateComplete;
    expect(element.answers).to.deep.equal({});
    expect(sent(form)).to.deep.equal([]);
  });

  it('can be disabled with its fieldset', async () => {
    const {form, element} = await inForm('name="legs"');
    form.querySelector('fieldset')!.disabled = true;
    await element.updateComplete;
    expect(
      checkScreen(element).getByRole<HTMLButtonElement>('button', {name: say('en').ui('start')}).disabled,
    ).to.equal(true);
    form.querySelector('fieldset')!.disabled = false;
    await element.updateComplete;
    await walk(element, {});
    form.querySelector('fieldset')!.disabled = true;
    await element.updateComplete;
    expect(
      checkScreen(element)
        .getAllByRole<HTMLInputElement>('checkbox')
        .every((box) => box.matches(':disabled')),
    ).to.equal(true);
    expect(sent(form)).to.deep.equal([]);
  });
});
