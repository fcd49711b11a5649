/**
 * Stand-in for MicrosoftAjax.js. Office.js waits for that file from a Microsoft server and never gets ready without it;
 * it is content when these names exist before it starts. Only what Office.js checks and uses is here.
 */
(function standInForMicrosoftAjax(global) {
  'use strict';
  if (global.Sys && global.Sys.StringBuilder) return;

  const define = (target, name, value) => Object.defineProperty(target, name, { value, writable: true, configurable: true });
  const fault = (name, text, parameter) => {
    const error = new Error(parameter ? `${name}: ${text}\nParameter name: ${parameter}` : `${name}: ${text}`);
    error.name = name;
    if (parameter) error.paramName = parameter;
    return error;
  };

  global.Type = Function;
  define(Function, 'registerNamespace', (path) => {
    let place = global;
    for (const name of path.split('.')) {
      place[name] = place[name] || { __namespace: true };
      place = place[name];
    }
  });
  define(Function.prototype, 'registerClass', function registerClass() {
    return this;
  });
  define(Function, '_validateParams', () => null);
  define(Function, '_validateParameter', () => null);
  define(Error, 'argument', (parameter, text) => fault('Sys.ArgumentException', text || 'Value does not fall within the expected range.', parameter));
  define(Error, 'parameterCount', (text) => fault('Sys.ParameterCountException', text || 'Parameter count mismatch.'));

  global.Sys = global.Sys || {};
  global.Sys.StringBuilder = function StringBuilder() {};
  global.Sys.Debug = { trace() {} };
  global.Sys.Serialization = {
    JavaScriptSerializer: { serialize: (value) => JSON.stringify(value), deserialize: (text) => JSON.parse(text) },
  };
})(window);
