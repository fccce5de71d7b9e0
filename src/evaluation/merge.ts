import type { Labelled } from './compose.ts';

interface Head {
  readonly next: Labelled;
  readonly rest: Iterator<Labelled, void>;
}

/** The traffic of many keys as one log in ascending time: a heap of the keys' next lines, so that one line a key is held. */
export function* merged(streams: Iterable<Iterator<Labelled, void>>): Generator<Labelled, void> {
  const heap: Head[] = [];
  for (const rest of streams) push(heap, rest);
  for (;;) {
    const head = pop(heap);
    if (head === undefined) return;
    yield head.next;
    push(heap, head.rest);
  }
}

const time = ({ next }: Head): number => next.line.ts;

function push(heap: Head[], rest: Head['rest']): void {
  const { value } = rest.next();
  if (!value) return;
  const head = { next: value, rest };
  let at = heap.length;
  for (; at > 0; at = (at - 1) >> 1) {
    const parent = heap[(at - 1) >> 1] as Head;
    if (time(parent) <= time(head)) break;
    heap[at] = parent;
  }
  heap[at] = head;
}

function pop(heap: Head[]): Head | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (top === undefined || last === undefined || heap.length === 0) return top;
  let at = 0;
  for (let child = 1; child < heap.length; child = 2 * at + 1) {
    const other = heap[child + 1];
    if (other !== undefined && time(other) < time(heap[child] as Head)) child += 1;
    if (time(heap[child] as Head) >= time(last)) break;
    heap[at] = heap[child] as Head;
    at = child;
  }
  heap[at] = last;
  return top;
}
