import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {rules} from '../../src/check/rules.js';
import {limitWords, meanwhileWords} from '../../src/content/check-words.js';
import {bibliography} from '../../src/content/evidence/bibliography.js';
import {facts} from '../../src/content/evidence/facts.js';
import {isOverdue, review} from '../../src/content/evidence/review.js';
import {sources} from '../../src/content/evidence/sources.js';
import {topics} from '../../src/content/topics/index.js';
import {statementsOf} from '../../src/content/topics/topic.js';

/** The evidence base as people read it: a fact's text, its sources and how they were read. */
const base = new Map(
  readFileSync('docs/evidence.md', 'utf8')
    .split(/\n(?=- \*\*F\d+\*\*|\n|#)/)
    .flatMap((entry) => {
      const id = /^- \*\*(F\d+)\*\*/.exec(entry)?.[1];
      return id ? [[id, {sources: entry.match(/\bS\d+(?=\])/g) ?? [], entry}] as const] : [];
    }),
);
const isVerified = (fact: string) => base.get(fact)?.entry.includes('[verified:') ?? false;

const statements = topics.flatMap((topic) =>
  statementsOf(topic).map((statement) => ({
    where: `${topic.id}: ${statement.text()}`,
    evidence: statement.evidence,
  })),
);
const resultWords = [limitWords, ...Object.values(meanwhileWords).flat()].map(({text, evidence}) => ({
  where: text(),
  evidence,
}));

describe('evidence', () => {
  it('is read whole: 359 facts', () => expect(base.size).to.equal(359));

  for (const {where, evidence} of [...statements, ...resultWords])
    it(`stands behind “${where.slice(0, 70)}”`, () => {
      const ids = evidence.split(' ');
      expect(
        ids.filter((id) => !base.has(id)),
        'unknown facts',
      ).to.deep.equal([]);
      expect(
        ids.filter((id) => !isVerified(id)),
        'facts that nobody verified',
      ).to.deep.equal([]);
      expect(
        ids.filter((id) => !facts[id]),
        'facts without a source',
      ).to.deep.equal([]);
    });

  for (const rule of rules.filter((r) => r.evidence.length))
    it(`stands behind rule ${rule.id}`, () => {
      expect(rule.evidence.every(isVerified)).to.equal(true);
      expect(rule.evidence.filter((id) => !facts[id])).to.deep.equal([]);
    });

  it('names, for each fact, only sources that the fact has', () => {
    for (const [fact, ids] of Object.entries(facts))
      expect(base.get(fact)?.sources, fact).to.include.members(ids.split(' '));
  });

  it('keeps no fact and no source that nothing uses', () => {
    const used = [...statements, ...resultWords].flatMap(({evidence}) => evidence.split(' '));
    const ruled = rules.flatMap(({evidence}) => evidence);
    expect(Object.keys(facts).filter((fact) => ![...used, ...ruled].includes(fact))).to.deep.equal([]);
    const cited = Object.values(facts).flatMap((ids) => ids.split(' '));
    expect(Object.keys(sources).filter((id) => !cited.includes(id))).to.deep.equal([]);
    expect(Object.keys(bibliography)).to.deep.equal(Object.keys(sources));
  });

  it('gives addresses that can be opened over https, none of them a copy on another site', () => {
    for (const [id, {address}] of Object.entries(sources)) {
      if (address) expect(() => new URL(`https://${address}`), id).not.to.throw();
      expect(address, id).not.to.match(
        /zana|doctoori|flipbuilder|britbrief|docslib|scribd|blogspot|vesselwork/,
      );
    }
  });

  it('says when it is past its review date, not a day before', () => {
    expect(isOverdue(new Date(`${review.due}T23:59:59Z`))).to.equal(false);
    expect(isOverdue(new Date(Date.parse(`${review.due}T00:00:00Z`) + 86_400_000))).to.equal(true);
  });
});
