window.probe = { events: [] };
const show = () => {
  const { item, userProfile } = Office.context.mailbox;
  const lines = [`profile ${userProfile && userProfile.emailAddress}`, `item ${item ? (item.itemId ? item.subject : 'draft') : String(item)}`];
  document.getElementById('shown').textContent = lines.join('\n');
};
Office.onReady((info) => {
  window.probe.ready = info;
  show();
  Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, (event) => {
    window.probe.events.push(event.type);
    show();
  }, (result) => {
    window.probe.listening = result.status;
  });
});
