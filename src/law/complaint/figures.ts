/** 有诉即办 in figures: what each counts, in words. Its condition stands in the store. */

export const complaintFigureWords = {
  received: { name: '收到', formula: '当年收到的全部来件，含并案' },
  merged: { name: '并案', formula: '与先前来件合并办理' },
  running: { name: '正在办理', formula: '还没有拟定答复' },
  overdue: { name: '其中逾期', formula: '正在办理，今天已过答复期限' },
  answered: { name: '已答复', formula: '已拟定答复或者已告知渠道，不含并案' },
  inTime: { name: '按时答复', formula: '已答复中，答复日不晚于期限的' },
  told: { name: '已告知来件人', formula: '答复已告知来件人，不含并案' },
  calledBack: { name: '回访联系上', formula: '回访有结果的，不含联系不上' },
  satisfied: { name: '回访满意', formula: '回访结果是满意和基本满意的' },
  reopened: { name: '重新办理', formula: '办理中被退回重办过的' },
} as const;
export type ComplaintFigure = keyof typeof complaintFigureWords;
export const complaintFigureKeys = Object.keys(complaintFigureWords) as readonly ComplaintFigure[];

/** Shares of the figures, each with how it is made. */
export const complaintRatios = {
  inTime: { name: '按时答复率', part: 'inTime', whole: 'answered', formula: '按时答复÷已答复' },
  satisfied: { name: '回访满意率', part: 'satisfied', whole: 'calledBack', formula: '回访满意÷回访联系上' },
} as const satisfies Record<string, { name: string; part: ComplaintFigure; whole: ComplaintFigure; formula: string }>;
