import {expect} from 'chai';
import {stage, watch} from '../support/browser.js';
import {type Site} from '../support/server.js';

describe('the telehealth portal', () => {
  const {newPage, host} = stage();
  let site: Site;
  before(async () => {
    site = await host();
  });

  it('shows the booking for the level, gets the form field and a resource that leads to the same level', async () => {
    const page = await newPage();
    const watched = watch(page);
    await page.goto(`${site.address}/demo/portal.html`);
    await page.waitForSelector('leg-cramp-info >>> .primary');
    await page.click('leg-cramp-info >>> .primary');
    for (const value of ['none', 'none', 'cramp', 'short', 'none', 'none', 'often']) {
      await page.click(`leg-cramp-info >>> [value=${value}]`);
      await page.click('leg-cramp-info >>> form .primary');
    }
    expect(await page.$eval('#booking', ({textContent}) => textContent)).to.contain('within two weeks');
    expect(
      watched.requests.filter((url) => url.endsWith('/dist/fhir.js')).length,
      'by the portal itself',
    ).to.equal(1);
    await page.type('#name', 'Ann');
    await page.click('#intake > p > button');
    await page.waitForSelector('#sent:not([hidden])');
    expect(await page.$eval('#valid', ({textContent}) => textContent)).to.equal(
      'read back and assessed anew: the same level',
    );
    const field = JSON.parse(await page.$eval('#field', ({textContent}) => textContent)) as {level: string};
    const resource = JSON.parse(await page.$eval('#fhir', ({textContent}) => textContent)) as {
      resourceType: string;
    };
    expect([field.level, resource.resourceType]).to.deep.equal(['appointment', 'QuestionnaireResponse']);
    expect(watched.complaints).to.deep.equal([]);
  });
});
