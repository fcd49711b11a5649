Office.onReady(() => {
  Office.actions.associate('markMessage', (event) => {
    const notification = { type: 'progressIndicator', message: `Marked from ${event.source.id}` };
    Office.context.mailbox.item.notificationMessages.replaceAsync('mark', notification, () => {
      Office.context.mailbox.item.notificationMessages.addAsync('mark', notification, () => event.completed());
    });
  });
});
