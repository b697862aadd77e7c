import {expect} from '@open-wc/testing';
import {widget} from '../support/harness.js';

/** Everything that `console.warn` was told meanwhile. */
async function warningsOf(fn: () => Promise<unknown>): Promise<readonly unknown[]> {
  const said: unknown[] = [];
  const warn = console.warn;
  console.warn = (...args) => said.push(args[0]);
  try {
    await fn();
  } finally {
    console.warn = warn;
  }
  return said;
}

describe('the development build', () => {
  it('warns once of a wrong value', async () => {
    const said = await warningsOf(async () => {
      const element = await widget('lang="en" view="everything"');
      element.requestUpdate();
      await element.updateComplete;
      await widget('lang="en" view="everything"');
    });
    expect(said).to.deep.equal([
      '<leg-cramp-info>: view="everything" is not one of all, info, check; using all.',
    ]);
  });

  for (const [attributes, warning] of [
    [
      'lang="en" region="XQ"',
      'region="XQ" names no region that this widget knows; it names no emergency number.',
    ],
    ['lang="en" topics="attack, foo bar"', /^topics="foo bar" is unknown; known are attack get-help /],
    ['lang="en" heading-level="seven"', 'heading-level="seven" is not one of 2, 1, 3, 4, 5, 6; using 2.'],
    [
      'lang="en" language-menu="perhaps"',
      'language-menu="perhaps" is neither true nor false; taken as true.',
    ],
    ['lang="English"', 'lang="English" is no language tag, so it counts as if it were not there.'],
    ['lang="sv-SE"', 'lang="sv-SE": there are no words in this language; using English.'],
  ] as const)
    it(`warns once of ${attributes}`, async () => {
      const said = await warningsOf(async () => {
        await widget(attributes);
        await widget(attributes);
      });
      expect(said).to.have.length(1);
      if (typeof warning === 'string') expect(said[0]).to.equal(`<leg-cramp-info>: ${warning}`);
      else expect(String(said[0]).replace('<leg-cramp-info>: ', '')).to.match(warning);
    });

  it('does not warn of values that it understands, however they are written', async () => {
    const said = await warningsOf(async () => {
      await widget('lang="pt_BR.UTF-8" region="”US”" topics="attack, prevention" heading-level="h3"');
      await widget('lang="C" region="" topics="" language-menu="no"');
    });
    expect(said).to.deep.equal([]);
  });
});
