import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';
import type {Answers, LegCrampInfo} from 'leg-cramp-info';
import 'leg-cramp-info/define';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="toggle" (click)="mounted.set(!mounted())">Toggle</button>
    <button id="restore" (click)="answers.set({now: ['cold']})">Restore</button>
    <output id="ready">{{ ready() }}</output>
    <output id="complete">{{ complete() }}</output>
    <output id="level">{{ level() }}</output>
    @if (mounted()) {
      <leg-cramp-info
        region="US"
        [headingLevel]="3"
        [answers]="answers()"
        (leg-cramp-ready)="ready.set(ready() + 1)"
        (leg-cramp-check-complete)="onComplete($event)"
      >
        Loading
      </leg-cramp-info>
    }
  `,
})
class App {
  readonly mounted = signal(true);
  readonly answers = signal<Answers>({});
  readonly ready = signal(0);
  readonly complete = signal(0);
  readonly level = signal<string | undefined>(undefined);

  onComplete(event: Event): void {
    this.complete.update((count) => count + 1);
    this.level.set((event.target as LegCrampInfo).assessment.level);
  }
}

void bootstrapApplication(App);
