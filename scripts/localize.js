// Builds src/generated from locales/. A missing word is the business of scripts/check-words.js, not a line here each.
import {execFileSync} from 'node:child_process';

execFileSync('npx', ['lit-localize', 'build'], {stdio: ['ignore', 'ignore', 'ignore']});
