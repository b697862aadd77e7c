import {msg} from '@lit/localize/init/install.js';
import type {Topic} from './topic.js';

/** The bibliography itself comes from the evidence room. */
export const sources: Topic = {
  id: 'sources',
  title: () => msg('Sources and about this page', {id: 'sources.title'}),
  blocks: [],
};
