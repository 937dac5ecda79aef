import GitStore
import Render
import ReportArchive
import Revisions

extension Problem {
  init(_ error: ArchiveError) {
    switch error {
    case .notAStore(let path):
      self.init(
        Phrase("\(path): no store here or in a folder above", "\(path)：此处及上级文件夹都没有库"),
        hint: Phrase("make one with 'yange init', or name it with -C", "用 yange init 建库，或用 -C 指定库"))
    case .alreadyAStore(let path):
      self.init(
        Phrase("\(path): there is a store already", "\(path)：这里已有库"),
        hint: Phrase("use it, or name another folder", "请直接使用，或换一个文件夹"))
    case .notEmpty(let path):
      self.init(
        Phrase("\(path): the folder is not empty", "\(path)：文件夹不是空的"),
        hint: Phrase("name another, or take --worktree", "请换一个文件夹，或加 --worktree"))
    case .foreignOwner(let path):
      self.init(
        Phrase("\(path): the store belongs to another user", "\(path)：库属于另一用户"),
        hint: Phrase(
          "allow it with 'git config --global --add safe.directory DIR'",
          "如属可信，请执行 git config --global --add safe.directory 目录"))
    case .readOnly(let path):
      self.init(
        Phrase("\(path): this cannot be written to", "\(path)：没有写权限"),
        hint: Phrase("check your rights; nothing was changed", "请检查权限；未作任何改动"))
    case .diskFull(let path):
      self.init(
        Phrase("\(path): the disk is full", "\(path)：磁盘已满"),
        hint: Phrase("make room and try again; nothing was changed", "请腾出空间后重试；未作任何改动"))
    case .locked(let path):
      self.init(
        Phrase("\(path): another process is writing", "\(path)：另一进程正在写入"),
        hint: Phrase("try again; if no such process runs, remove that file", "请稍后重试；若并无此进程，请删除该文件"))
    case .inTheWay(let path):
      self.init(
        Phrase("\(path): something else is in the way", "\(path)：路径已被占用"),
        hint: Phrase("move it elsewhere and try again", "请移走后重试"))
    case .system(let path, let reason):
      self.init(
        Phrase("\(path): \(reason)", "\(path)：\(reason)"),
        hint: Phrase("mend the cause and try again", "请排除原因后重试"))
    case .git(let error) where error.isLibraryMissing:
      self.init(
        Phrase("libgit2 cannot be loaded: \(error.message)", "无法加载 libgit2：\(error.message)"),
        hint: Phrase(
          "install it; Debian and Ubuntu have it in libgit2-dev", "请安装；Debian 和 Ubuntu 的软件包为 libgit2-dev"))
    case .git(let error):
      self.init(RevisionError.storage(operation: error.operation, reason: error.message))
    case .unknownRevision(let name): self.init(RevisionError.unknownRevision(name))
    default: self.init(refused: error)
    }
  }

  /// What is wrong with a commit, not with the store.
  private init(refused error: ArchiveError) {
    switch error {
    case .invalidBranch(let name):
      self.init(
        Phrase("'\(name)' cannot be the name of a branch", "“\(name)”不能作分支名"),
        hint: Phrase(
          "choose a name as git allows it beside those that are there", "请换用 git 允许、且与现有名称不冲突的名称"))
    case .invalidTag(let name):
      self.init(
        Phrase("'\(name)' cannot be the name of a new tag", "“\(name)”不能作新标签名"),
        hint: Phrase("choose a name as git allows it, and no tag has", "请换用 git 允许且未被占用的名称"))
    case .detachedHead:
      self.init(
        Phrase("the store is on no branch", "库当前不在任何分支上"),
        hint: Phrase("name one with --branch", "请用 --branch 指定分支"))
    case .branchMoved(let name):
      self.init(
        Phrase("\(name): the branch has moved on", "\(name)：分支已有新的版本"),
        hint: Phrase("look at it and try again; nothing was changed", "请查看后重试；未作任何改动"))
    case .invalidIdentity(let name):
      self.init(
        Phrase("'\(name)' cannot stand for a person in a commit", "“\(name)”不能作为提交者信息"),
        hint: Phrase("write 'Name <address>'", "请写成“姓名 <邮箱>”"))
    case .invalidTime:
      self.init(
        Phrase("a commit cannot have a date before 1970", "提交日期不能早于 1970 年"),
        hint: Phrase("give a later --date", "请用 --date 指定更晚的日期"))
    case .invalidMessage:
      self.init(
        Phrase("the message says nothing", "说明为空"), hint: Phrase("give one with -m", "请用 -m 写明"))
    case .workTreeDirty(let paths):
      self.init(
        Phrase(
          "the work tree has changes that were not committed: \(paths.prefix(3).joined(separator: ", "))",
          "工作区有未提交的改动：\(paths.prefix(3).joined(separator: "、"))"),
        hint: Phrase("commit or put them aside with git first", "请先用 git 提交或暂存"))
    case .workTreeLeftBehind(let revision, let paths):
      self.init(
        Phrase(
          "\(revision.id.short) is committed, but the work tree could not follow: \(paths.prefix(3).joined(separator: ", "))",
          "版本 \(revision.id.short) 已提交，但工作区未能更新：\(paths.prefix(3).joined(separator: "、"))"),
        hint: Phrase("'git checkout' these files", "请用 git checkout 更新这些文件"))
    default:
      self.init(
        Phrase("the commit was refused: \(error)", "提交被拒绝：\(error)"),
        hint: Phrase("please report it", "请反馈此问题"))
    }
  }
}
