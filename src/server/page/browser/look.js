// How Web Chat and its cards look: quiet colors with contrast, the system's letters, buttons that wrap.
const LOOK = (() => {
  const ink = '#1c2733';
  const soft = '#4d5a68';
  const line = '#d3dae2';
  const accent = '#1d5c8c';
  const white = '#ffffff';
  const primaryFont = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

  const styleOptions = {
    accent,
    subtle: soft,
    backgroundColor: white,
    primaryFont,
    rootHeight: '100%',
    paddingRegular: 12,
    bubbleBackground: '#f5f7f9',
    bubbleBorderColor: line,
    bubbleBorderRadius: 12,
    bubbleFromUserBackground: '#e2eef7',
    bubbleFromUserBorderColor: '#bcd4e6',
    bubbleFromUserBorderRadius: 12,
    bubbleTextColor: ink,
    bubbleFromUserTextColor: ink,
    bubbleMaxWidth: 640,
    // A long answer stops at its first line; its reader scrolls on.
    autoScrollSnapOnPage: true,
    groupTimestamp: false,
    hideUploadButton: true,
    sendTypingIndicator: false,
    sendBoxHeight: 52,
    sendBoxBorderTop: `1px solid ${line}`,
    sendBoxButtonColor: accent,
    sendBoxPlaceholderColor: soft,
    sendBoxTextColor: ink,
    suggestedActionLayout: 'flow',
    // Many buttons scroll, so that the answer above them keeps most of a small screen.
    suggestedActionsFlowMaxHeight: innerHeight < 760 ? 168 : 230,
    suggestedActionBackgroundColor: white,
    suggestedActionBorderColor: accent,
    suggestedActionBorderRadius: 8,
    suggestedActionBorderWidth: 1,
    suggestedActionTextColor: accent,
  };

  const colors = (normal, subtle) => ({ default: normal, subtle });
  const foregroundColors = {
    default: colors(ink, soft),
    accent: colors(accent, accent),
    attention: colors('#9b2226', '#9b2226'),
    dark: colors(ink, soft),
    good: colors('#0b5d0b', '#0b5d0b'),
    light: colors(white, white),
    warning: colors('#744b00', '#744b00'),
  };
  const container = (backgroundColor) => ({ backgroundColor, foregroundColors });

  const adaptiveCardsHostConfig = {
    supportsInteractivity: true,
    fontFamily: primaryFont,
    fontSizes: { small: 14, default: 16, medium: 18, large: 21, extraLarge: 24 },
    containerStyles: {
      default: container('transparent'),
      emphasis: container('#e9edf1'),
      accent: container('#dcebf7'),
      good: container('#e3f2e3'),
      attention: container('#fbe3de'),
      warning: container('#fdf0cd'),
    },
    adaptiveCard: { allowCustomStyle: false },
    actions: {
      actionAlignment: 'stretch',
      actionsOrientation: 'vertical',
      buttonSpacing: 8,
      maxActions: 100,
      showCard: { actionMode: 'inline', inlineTopMargin: 8 },
    },
    factSet: {
      title: { weight: 'bolder', wrap: true, maxWidth: 170 },
      value: { wrap: true },
      spacing: 12,
    },
    textBlock: { headingLevel: 2 },
  };

  return { styleOptions, adaptiveCardsHostConfig };
})();
