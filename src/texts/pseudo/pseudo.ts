import { stretch } from './stretch.ts';

/** The same sentences, stretched wherever they are read. */
export function pseudo<Sentences extends object>(sentences: Sentences): Sentences {
  return new Proxy(sentences, { get: (target, key) => read(Reflect.get(target, key)) });
}

function read(value: unknown): unknown {
  if (typeof value === 'string') return stretch(value);
  if (typeof value === 'function') return (...values: readonly unknown[]) => read(Reflect.apply(value, undefined, values));
  if (Array.isArray(value)) return value.map(read);
  return typeof value === 'object' && value !== null ? pseudo(value) : value;
}
