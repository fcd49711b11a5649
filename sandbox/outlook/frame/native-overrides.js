/**
 * What MicrosoftAjax 3.5 does to the natives of a page: it replaces methods of strings by its own, which know one argument
 * only, and adds static and other methods. An add-in that relies on the natives meets these in Outlook on the web, so a
 * world can have them. They are assigned plainly, as there: what is new can be seen by a for-in loop.
 */
(function overrideNatives() {
  'use strict';

  /** Outlook's menu says it in the name of the frame; a window of its own does as the world says. */
  function wanted() {
    try {
      const { sandboxNatives } = JSON.parse(window.name);
      if (sandboxNatives) return sandboxNatives;
    } catch {
      // The name is somebody else's.
    }
    return document.currentScript.dataset.natives;
  }

  if (wanted() !== 'microsoftAjax') return;

  const ofText = {
    startsWith(start) {
      return this.slice(0, start.length) === start;
    },
    endsWith(end) {
      return this.slice(Math.max(0, this.length - end.length)) === end;
    },
    trim() {
      return this.replace(/^\s+|\s+$/g, '');
    },
    trimStart() {
      return this.replace(/^\s+/, '');
    },
    trimEnd() {
      return this.replace(/\s+$/, '');
    },
  };

  /** Puts values in the places {0}, {1}…; a doubled brace is a brace. */
  const filled = (template, values) =>
    template.replace(/\{\{|\}\}|\{(\d+)[^}]*\}/g, (place, index) => (index === undefined ? place[0] : String(values[Number(index)] ?? '')));

  const ofStrings = {
    format: (template, ...values) => filled(template, values),
    localeFormat: (template, ...values) => filled(template, values),
  };

  const add = (array, item) => {
    array[array.length] = item;
  };

  const ofArrays = {
    add,
    enqueue: add,
    addRange: (array, items) => void array.push(...items),
    clear: (array) => void (array.length = 0),
    clone: (array) => [...array],
    contains: (array, item) => array.indexOf(item) >= 0,
    dequeue: (array) => array.shift(),
    forEach: (array, method, instance) => array.forEach((item, index) => method.call(instance, item, index, array)),
    indexOf: (array, item, start) => array.indexOf(item, start),
    insert: (array, index, item) => void array.splice(index, 0, item),
    parse: (text) => JSON.parse(text || '[]'),
    remove(array, item) {
      const index = array.indexOf(item);
      if (index >= 0) array.splice(index, 1);
      return index >= 0;
    },
    removeAt: (array, index) => void array.splice(index, 1),
  };

  const two = (number) => String(number).padStart(2, '0');

  /** The parts of a format for dates; longer names of the same part stand first. */
  const dateParts = {
    yyyy: (date) => String(date.getFullYear()),
    MM: (date) => two(date.getMonth() + 1),
    dd: (date) => two(date.getDate()),
    HH: (date) => two(date.getHours()),
    mm: (date) => two(date.getMinutes()),
    ss: (date) => two(date.getSeconds()),
  };

  const ofDate = {
    format(pattern) {
      return pattern ? pattern.replace(/yyyy|MM|dd|HH|mm|ss/g, (part) => dateParts[part](this)) : this.toString();
    },
    localeFormat(pattern) {
      return pattern ? this.format(pattern) : this.toLocaleString();
    },
  };

  const ofNumber = {
    format(pattern) {
      const [, digits] = /^[fFnN](\d*)$/.exec(pattern || '') || [];
      return digits === undefined ? this.toString() : this.toFixed(digits === '' ? 2 : Number(digits));
    },
    localeFormat(pattern) {
      return pattern ? this.format(pattern) : this.toLocaleString();
    },
  };

  Object.assign(String.prototype, ofText);
  Object.assign(String, ofStrings);
  Object.assign(Array, ofArrays);
  Object.assign(Date, { parseInvariant: (text) => new Date(text), parseLocale: (text) => new Date(text) });
  Object.assign(Date.prototype, ofDate);
  Object.assign(Number, { parseInvariant: Number, parseLocale: Number });
  Object.assign(Number.prototype, ofNumber);
})();
