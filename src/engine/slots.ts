import type {Clause} from './clause.ts';
import {type Facts, isOver, withoutTime} from './facts.ts';
import type {Slots} from './fill.ts';
import {type Deed, inPast, inPresent, kindOf, plain} from './phrase.ts';

const MOMENTS = ['when you have a moment', 'when you get a chance', 'when you can', 'when you get a minute'];
// A deed that is a way of being has no moment of its own.
const TIMELESS =
  /^(be|listen|let|take me|hear|stop|include|back|trust|believe|say|remember|stand|stick|keep|look|understand|respect|appreciate|show|talk|speak|hold|meet|know|tell|put|have|knock|sit|stay|come|support|spend|make)\b/;

/** What the templates' slots hold for one sentence; `seed` chooses among equals, `room` is the length that is left. */
export const slotsOf = (clause: Clause | undefined, facts: Facts, seed: number, room: number): Slots => {
  const slots: Slots = {
    // What was done is what it is about.
    topic: clause?.did ? undefined : facts.topic,
    earlier: facts.earlier,
    soon: facts.soon,
    event: clause?.event,
    feeling: clause?.feeling,
    did: clause?.did,
  };
  if (!clause?.deed) return slots;
  const {phrase, time} = withoutTime(clause.deed.rest);
  if (time) {
    const over = isOver(time) ?? clause.frame === 'missed';
    slots.earlier = over && !/^all/i.test(time) ? time : undefined;
    slots.soon = over ? undefined : time;
  }
  const deed: Deed = {base: clause.deed.base, rest: phrase};
  slots.deed = plain(deed);
  slots['deed-past'] = inPast(deed);
  // "before the party" was once.
  slots.again = plain({
    base: deed.base,
    rest: phrase.replace(/\s*\b(before|after|at|for) (my|the|our|i|we)\b.*$/i, ''),
  });
  const kind = kindOf(deed);
  slots.when =
    slots.soon ??
    ((clause.frame === 'rarely' && !kind) ||
    kind === 'care' ||
    TIMELESS.test(slots.deed) ||
    /\b(when|by|before|until|at|after|next|first)\b/.test(phrase)
      ? undefined
      : room < 44
        ? 'when you can'
        : MOMENTS[seed % MOMENTS.length]);
  if (kind === 'chore') {
    slots.chore = slots.deed;
    slots['chore-past'] = slots['deed-past'];
  } else if (kind) {
    slots.care = inPresent(deed);
    slots['care-past'] = slots['deed-past'];
  }
  if (kind === 'contact') {
    slots.contact = slots.deed;
    slots['contact-past'] = slots['deed-past'];
  }
  return slots;
};
