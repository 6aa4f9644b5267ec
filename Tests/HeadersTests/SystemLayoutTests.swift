internal import CaissonHeaders
internal import CaissonModel
internal import Foundation
internal import Testing

/// The layouts of real headers: of the C library, of the kernel, and of libraries that many programs use.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: "/usr/include/linux/fs.h"), "these are Debian's headers"))
struct SystemLayoutTests {
  /// Headers of the C library and of the kernel exclude each other.
  private static let cLibrary = [
    "aio.h", "arpa/inet.h", "dirent.h", "fcntl.h", "fts.h", "ftw.h", "glob.h", "grp.h", "ifaddrs.h", "locale.h",
    "mntent.h", "mqueue.h", "net/if.h", "netdb.h", "netinet/icmp6.h", "netinet/in.h", "netinet/ip.h",
    "netinet/ip6.h", "netinet/ip_icmp.h", "netinet/tcp.h", "netinet/udp.h", "poll.h", "pthread.h", "pwd.h", "regex.h",
    "resolv.h", "sched.h", "semaphore.h", "shadow.h", "signal.h", "spawn.h", "stdio.h", "stdlib.h", "sys/epoll.h",
    "sys/eventfd.h", "sys/ipc.h", "sys/msg.h", "sys/resource.h", "sys/sem.h", "sys/shm.h", "sys/signalfd.h",
    "sys/socket.h", "sys/stat.h", "sys/statvfs.h", "sys/sysinfo.h", "sys/time.h", "sys/timex.h", "sys/uio.h",
    "sys/un.h", "sys/user.h", "sys/utsname.h", "sys/wait.h", "termios.h", "time.h", "ucontext.h", "utmpx.h",
    "wchar.h", "wordexp.h", "link.h", "elf.h",
  ]

  private static let kernel = [
    "linux/bpf.h", "linux/btrfs.h", "linux/can.h", "linux/capability.h", "linux/cdrom.h", "linux/dm-ioctl.h",
    "linux/ethtool.h", "linux/fb.h", "linux/fiemap.h", "linux/fs.h", "linux/fuse.h", "linux/genetlink.h",
    "linux/hdreg.h", "linux/hidraw.h", "linux/i2c-dev.h", "linux/if_link.h", "linux/if_packet.h", "linux/inotify.h",
    "linux/input.h", "linux/io_uring.h", "linux/kvm.h", "linux/loop.h", "linux/mempolicy.h", "linux/netlink.h",
    "linux/nl80211.h", "linux/perf_event.h", "linux/pkt_sched.h", "linux/rtnetlink.h", "linux/rtc.h",
    "linux/seccomp.h", "linux/serial.h", "linux/soundcard.h", "linux/tcp.h", "linux/userfaultfd.h",
    "linux/v4l2-controls.h", "linux/vfio.h", "linux/videodev2.h", "linux/vhost.h", "linux/xfrm.h", "sound/asound.h",
    "rdma/ib_user_verbs.h",
  ]

  private static let libraries = [
    "zlib.h", "expat.h", "sqlite3.h", "png.h", "curl/curl.h", "openssl/ssl.h", "openssl/x509v3.h", "openssl/evp.h",
    "openssl/aes.h", "openssl/des.h", "openssl/md5.h", "openssl/sha.h", "openssl/ec.h", "openssl/rsa.h",
    "openssl/cms.h", "openssl/ocsp.h", "openssl/pkcs12.h", "openssl/ts.h", "openssl/core.h", "openssl/params.h",
  ]

  private func read(_ headers: [String], _ target: String? = nil, _ arguments: [String] = []) throws -> HeaderModel {
    let model = try HeaderReader(target: target, arguments: ["-D_GNU_SOURCE"] + arguments).read(
      headers.map { "<\($0)>" })
    let differences = model.layoutDifferences
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
    return model
  }

  @Test func ourLayoutIsClangs() throws {
    var names: Set<CTypeName> = []
    var unsupported: [String] = []
    var fields = 0
    for headers in [Self.cLibrary, Self.kernel, Self.libraries] {
      let model = try read(headers)
      for record in model.types.records where names.insert(record.name).inserted { fields += record.fields.count }
      unsupported += model.unsupported.filter { $0.kind == .record }.map { "\($0.place): \($0.name): \($0.reason)" }
    }
    print("layouts: \(names.count) records, \(fields) fields; unsupported:\n\(unsupported.joined(separator: "\n"))")
    #expect(names.count >= 300)
    #expect(unsupported.allSatisfy { $0.contains("vector_size") })
  }

  /// The kernel's headers say the same on every machine; what comes of it differs.
  @Test(arguments: [
    "aarch64-linux-gnu", "i686-linux-gnu", "wasm32-wasi", "arm-linux-gnueabihf", "riscv64-linux-gnu",
  ])
  func ourLayoutIsClangsOnOtherTargets(_ target: String) throws {
    let machines = ["x86_64", "aarch64"].map { "/usr/include/\($0)-linux-gnu" }
    let folders = ["\(Compiler.fixtures)/foreign", "/usr/include"] + machines
    let model = try read(Self.kernel, target, folders.flatMap { ["-isystem", $0] })
    print("layouts: \(model.types.records.count) records of the kernel on \(target)")
    #expect(model.types.records.count >= 300)
    #expect(!model.unsupported.contains { $0.kind == .record })
  }
}
