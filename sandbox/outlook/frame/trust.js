/**
 * Office.js asks this page, in a hidden frame, whether the page that embeds the add-in is an Outlook to be trusted,
 * when it is none of Microsoft's hosts. It listens to answers from its own origin only.
 */
window.addEventListener('message', (event) => {
  if (event.source !== window.parent || event.origin !== window.location.origin) return;
  event.source.postMessage(JSON.stringify({ hostUserTrusted: true }), event.origin);
});
