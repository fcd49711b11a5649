/**
 * Office.js asks this page, in a hidden frame, whether the page that embeds the add-in is an Outlook to be trusted,
 * when it is none of Microsoft's hosts. It listens to answers from its own origin only. Outlook's menu says in the name of
 * the add-in's frame if it is not to be trusted; Office.js then shows this page in place of the add-in.
 */
function isTrusted() {
  try {
    return JSON.parse(window.parent.name).sandboxTrust !== 'refused';
  } catch {
    return true;
  }
}

window.addEventListener('message', (event) => {
  if (event.source !== window.parent || event.origin !== window.location.origin) return;
  event.source.postMessage(JSON.stringify({ hostUserTrusted: isTrusted() }), event.origin);
});
