Office.onReady(() => {
  Office.context.ui.addHandlerAsync(Office.EventType.DialogParentMessageReceived, (event) => {
    window.fromParent = event.message;
    Office.context.ui.messageParent(`heard ${event.message}`);
  }, () => Office.context.ui.messageParent('dialog is ready'));
});
